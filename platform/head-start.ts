/**
 * A click on the toolbar button mostly wants the page in front to be read. So the popup's first script asks for its copy
 * while everything else of the popup still loads, and whoever reads the page then finds the question asked.
 */
import type { Browser, browser } from './browser.ts';
import { NOTE_FOR_POPUP, SHOWN_SHELF, shownKey } from './session-keys.ts';

export interface HeadStartApi {
  readonly tabs: Pick<typeof browser.tabs, 'query' | 'onUpdated' | 'onReplaced'>;
  readonly scripting: {
    executeScript(injection: { readonly target: { readonly tabId: number }; readonly files: ['/article.js'] }): Promise<Results>;
  };
  readonly storage: { readonly session: Pick<typeof browser.storage.session, 'get'> };
}

type Results = Browser.scripting.InjectionResult<unknown>[];

/** A question that was asked ahead. */
export interface HeadStart {
  /** Its answer, once; null for another tab, or where the tab has begun to load since: the answer may be another page's then, or never come. */
  take(tabId: number): Promise<Results> | null;
}

/** Null where something else is wanted (a note of the menu says so), is shown of the page already, or the page still loads. Never rejects. */
export async function startAhead(api: HeadStartApi): Promise<HeadStart | null> {
  try {
    const [[tab], kept] = await Promise.all([
      api.tabs.query({ active: true, currentWindow: true }),
      api.storage.session.get([NOTE_FOR_POPUP, SHOWN_SHELF]),
    ]);
    if (tab?.id === undefined || tab.status !== 'complete' || kept[NOTE_FOR_POPUP] !== undefined) return null;
    if (holds(kept[SHOWN_SHELF], shownKey(tab.id)) && (await isShown(api, tab.id, tab.url))) return null;
    return askAhead(api, tab.id);
  } catch {
    return null; // what is wrong will be told where the question is asked again
  }
}

function askAhead({ tabs, scripting }: HeadStartApi, askedId: number): HeadStart {
  let isGood = true;
  const spoil = (id: number) => {
    if (id === askedId) isGood = false;
  };
  tabs.onUpdated.addListener((id, { status, url }) => (status === 'loading' || url !== undefined) && spoil(id));
  tabs.onReplaced?.addListener((_added, removed) => spoil(removed));
  const answer = scripting.executeScript({ target: { tabId: askedId }, files: ['/article.js'] });
  answer.catch(() => undefined); // told to whoever takes it
  return {
    take(tabId) {
      const given = isGood && tabId === askedId ? answer : null;
      spoil(tabId);
      return given;
    },
  };
}

/** Of this address, as it seems; whether of this very document is asked of the page itself, later. */
async function isShown(api: HeadStartApi, tabId: number, url: string | undefined): Promise<boolean> {
  const key = shownKey(tabId);
  const { [key]: shown } = await api.storage.session.get(key);
  return (shown as { readonly look?: { readonly url?: unknown } } | undefined)?.look?.url === url;
}

function holds(list: unknown, key: string): boolean {
  return Array.isArray(list) && list.includes(key);
}
