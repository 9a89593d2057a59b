/** Opens the reader page in a tab beside the one that was read. */
import type { browser } from './browser.ts';

export interface ReaderApi {
  readonly tabs: Pick<typeof browser.tabs, 'get' | 'create'>;
  readonly runtime: Pick<typeof browser.runtime, 'getURL'>;
}

/** What the reader page shows: a story that was handed over, one of the earlier summaries, or a job to do itself. */
export type ReaderContent = { readonly story: string } | { readonly kept: string } | { readonly job: string };

/** What else the reader page shall know. */
export interface ReaderFacts {
  /** Nothing of a story from a private window may be kept. */
  readonly isPrivate?: boolean;
  /** The tab that the story was read in. */
  readonly tabId?: number | null;
  /** It is opened to be printed. */
  readonly print?: boolean;
}

export async function openReader(api: ReaderApi, content: ReaderContent, besideTab: number, { print = false } = {}): Promise<void> {
  const beside = await api.tabs.get(besideTab).catch(() => null);
  const facts = { isPrivate: beside?.incognito ?? false, tabId: beside && besideTab, print };
  const url = api.runtime.getURL(toReaderAddress(content, facts));
  await api.tabs.create({ url, ...(beside ? { index: beside.index + 1, windowId: beside.windowId } : {}) });
}

/** The reader page's address within the extension. */
export function toReaderAddress(content: ReaderContent, { isPrivate, tabId, print }: ReaderFacts = {}): `/reader.html?${string}` {
  const facts = {
    ...(typeof tabId === 'number' && { tab: `${tabId}` }),
    ...(isPrivate && { private: 'yes' }),
    ...(print && { print: 'yes' }),
  };
  return `/reader.html?${new URLSearchParams({ ...content, ...facts })}`;
}

export function parseReaderFacts(search: string): Required<ReaderFacts> {
  const query = new URLSearchParams(search);
  const tab = query.get('tab');
  return { isPrivate: query.has('private'), tabId: tab && TAB.test(tab) ? Number(tab) : null, print: query.has('print') };
}

const TAB = /^\d{1,15}$/; // "7", not "", not "7a"

/** What the reader page's own address asks for. */
export function parseReaderAddress(search: string): ReaderContent | null {
  const query = new URLSearchParams(search);
  const [story, kept, job] = [query.get('story'), query.get('kept'), query.get('job')];
  if (story) return { story };
  if (kept) return { kept };
  return job ? { job } : null;
}
