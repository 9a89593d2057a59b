/** What is kept: a row each, newest first, and what this version can't read. Rejects where the storage fails. */
import type { HistoryRow } from '../schemas/history.ts';
import { entryKey, type HistoryApi, readList } from './history-store.ts';

export interface Kept {
  readonly rows: readonly HistoryRow[];
  /** Ids of entries that were set aside. */
  readonly aside: readonly string[];
}

export async function listSummaries(api: HistoryApi): Promise<Kept> {
  const { rows, aside } = await readList(api);
  return { rows, aside };
}

/** What was set aside, as it lies in the storage, to be given to the reader as a file. */
export async function readAside(api: HistoryApi, ids: readonly string[]): Promise<string> {
  const kept = await api.storage.local.get(ids.map(entryKey));
  return `${JSON.stringify(kept, null, 2)}\n`;
}
