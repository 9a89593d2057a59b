/** Notices when another page may be in front of the reader: another tab, or something that has loaded in the same tab. */
import type { browser } from '../../platform/browser.ts';

export interface TabsApi {
  readonly tabs: Pick<typeof browser.tabs, 'onActivated' | 'onUpdated'>;
}

interface Watched {
  readonly windowId: () => number | null;
  readonly tabId: () => number | null;
  readonly onOther: () => void;
  /** Another page, or only a frame of the same one. */
  readonly onLoaded: () => void;
}

export function followTabs({ tabs }: TabsApi, { windowId, tabId, onOther, onLoaded }: Watched): void {
  tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId()) onOther();
  });
  tabs.onUpdated.addListener((id, change) => {
    if (id === tabId() && change.status === 'complete') onLoaded();
  });
}
