/** Whether a tab is in a private window: of what is read there nothing is written to disk. */
import type { browser } from './browser.ts';

export interface PrivateApi {
  readonly tabs: Pick<typeof browser.tabs, 'get'>;
}

/** True also where the tab is gone: what can't be known counts as private. */
export async function isPrivateTab(api: PrivateApi, tabId: number): Promise<boolean> {
  const tab = await api.tabs.get(tabId).catch(() => null);
  return tab === null || tab.incognito === true;
}
