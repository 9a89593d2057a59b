/** Notices when the tab that is being read closes or goes to another page: what waits for its answer would wait for ever. */
import type { browser } from './browser.ts';

export interface TabEvents {
  readonly tabs: Pick<typeof browser.tabs, 'onRemoved' | 'onUpdated' | 'onReplaced'>;
}

export interface WatchedTab {
  readonly id: number;
  readonly url?: string | undefined;
  readonly status?: string | undefined;
}

export interface TabWatch {
  /** Settles when the tab ends being the page it was; never otherwise. */
  readonly ended: Promise<'tab-closed' | 'navigated'>;
  stop(): void;
}

/** A frame that loads an advertisement makes the tab "loading" too: the page gets this long to answer all the same. */
const GRACE_MS = 1_000;

export function watchTab(api: TabEvents, tab: WatchedTab): TabWatch {
  let end: (reason: 'tab-closed' | 'navigated') => void = () => undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  let wasComplete = tab.status !== 'loading';
  const ended = new Promise<'tab-closed' | 'navigated'>((resolve) => {
    end = resolve;
  });
  const onRemoved = (id: number) => id === tab.id && end('tab-closed');
  const onReplaced = (_added: number, removed: number) => removed === tab.id && end('navigated');
  const onUpdated = (id: number, change: { readonly url?: string; readonly status?: string }) => {
    if (id !== tab.id) return;
    if (change.url !== undefined && tab.url !== undefined && withoutFragment(change.url) !== withoutFragment(tab.url)) end('navigated');
    if (change.status === 'loading' && wasComplete) grace ??= setTimeout(() => end('navigated'), GRACE_MS);
    if (change.status === 'complete') wasComplete = true;
  };
  api.tabs.onRemoved.addListener(onRemoved);
  api.tabs.onUpdated.addListener(onUpdated);
  api.tabs.onReplaced?.addListener(onReplaced);
  return {
    ended,
    stop() {
      clearTimeout(grace);
      api.tabs.onRemoved.removeListener(onRemoved);
      api.tabs.onUpdated.removeListener(onUpdated);
      api.tabs.onReplaced?.removeListener(onReplaced);
    },
  };
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
