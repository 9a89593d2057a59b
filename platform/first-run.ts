/** Opens the first page, once. */
import type { Browser, browser } from './browser.ts';

export interface FirstRunApi {
  readonly tabs: Pick<typeof browser.tabs, 'create'>;
  readonly runtime: Pick<typeof browser.runtime, 'getURL'>;
}

/** An update, or a new version of the browser, is no reason to bother anybody. */
export async function openFirstPage(api: FirstRunApi, { reason }: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason === 'install') await api.tabs.create({ url: api.runtime.getURL('/welcome.html') });
}
