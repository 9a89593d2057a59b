/** A request for the site in a tab, made without knowing which site it is: the browser shows it beside its address bar. */
import type { browser } from './browser.ts';

export interface AskApi {
  readonly permissions: Pick<typeof browser.permissions, 'onAdded'> & {
    /** Chromium 133 and later. */
    readonly addHostAccessRequest?: (request: { readonly tabId: number }) => Promise<void>;
  };
}

/** Null where the browser has no such request. It resolves to whether the browser shows it. */
export function findAccessRequest({ permissions }: AskApi): ((tabId: number) => Promise<boolean>) | null {
  const ask = permissions.addHostAccessRequest;
  if (!ask) return null;
  return (tabId) =>
    ask.call(permissions, { tabId }).then(
      () => true,
      () => false,
    );
}
