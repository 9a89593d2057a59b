/** Notices when another page is in front of the reader: another tab, or another page in the same tab. */
import type { browser } from '../../platform/browser.ts';

export interface TabsApi {
  readonly tabs: Pick<typeof browser.tabs, 'onActivated' | 'onUpdated'>;
}

interface Watched {
  readonly windowId: () => number | null;
  readonly tabId: () => number | null;
  readonly onOther: () => void;
}

export function followTabs({ tabs }: TabsApi, { windowId, tabId, onOther }: Watched): void {
  tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId()) onOther();
  });
  tabs.onUpdated.addListener((id, change) => {
    if (id === tabId() && change.status === 'complete') onOther();
  });
}
