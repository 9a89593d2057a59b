/** Opens the reader page in a tab beside the one that was read. */
import type { browser } from './browser.ts';

export interface ReaderApi {
  readonly tabs: Pick<typeof browser.tabs, 'get' | 'create'>;
  readonly runtime: Pick<typeof browser.runtime, 'getURL'>;
}

/** What the reader page shows: a story that was handed over, one of the earlier summaries, or a job to do itself. */
export type ReaderContent = { readonly story: string } | { readonly kept: string } | { readonly job: string };

export async function openReader(api: ReaderApi, content: ReaderContent, besideTab: number): Promise<void> {
  const beside = await api.tabs.get(besideTab).catch(() => null);
  const url = api.runtime.getURL(toReaderAddress(content, { isPrivate: beside?.incognito ?? false }));
  await api.tabs.create({ url, ...(beside ? { index: beside.index + 1, windowId: beside.windowId } : {}) });
}

/** The reader page's address within the extension; nothing of a story from a private window may be kept. */
export function toReaderAddress(content: ReaderContent, { isPrivate = false } = {}): `/reader.html?${string}` {
  return `/reader.html?${new URLSearchParams({ ...content, ...(isPrivate && { private: 'yes' }) })}`;
}

/** Whether the address says that the story is from a private window. */
export function isPrivateReader(search: string): boolean {
  return new URLSearchParams(search).has('private');
}

/** What the reader page's own address asks for. */
export function parseReaderAddress(search: string): ReaderContent | null {
  const query = new URLSearchParams(search);
  const [story, kept, job] = [query.get('story'), query.get('kept'), query.get('job')];
  if (story) return { story };
  if (kept) return { kept };
  return job ? { job } : null;
}
