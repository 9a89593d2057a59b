/** Where earlier summaries lie: a list, and each summary under a key of its own, in this browser's storage. */
import * as v from 'valibot';
import type { browser } from '../browser.ts';
import { HISTORY_VERSION, type HistoryEntry, type HistoryList, historyEntrySchema, historyListSchema } from '../schemas/history.ts';
import { toRow } from './to-row.ts';

export interface HistoryApi {
  readonly storage: { readonly local: Pick<typeof browser.storage.local, 'get' | 'set' | 'remove'> };
}

const LIST = 'history';
const ENTRY = 'history:';

export function entryKey(id: string): string {
  return ENTRY + id;
}

/** One change at a time, whichever of our pages makes it: popup, side panel and reader may all be open. */
export function withHistory<T>(work: () => Promise<T>): Promise<T> {
  return globalThis.navigator?.locks ? navigator.locks.request('nutgraf-history', work) : work();
}

/** The list; made anew from the entries where it can't be read. Rejects where the storage fails. */
export async function readList(api: HistoryApi): Promise<HistoryList> {
  const kept = (await api.storage.local.get(LIST))[LIST];
  const parsed = v.safeParse(historyListSchema, kept);
  if (parsed.success) return parsed.output;
  return kept === undefined ? { v: HISTORY_VERSION, rows: [], aside: [] } : rebuildList(api);
}

/** Writes the list, and an entry with it: both or neither. Rejects where the storage is full or failing. */
export async function writeList(
  api: HistoryApi,
  list: HistoryList,
  entry?: { readonly id: string; readonly value: HistoryEntry },
): Promise<void> {
  await api.storage.local.set({ [LIST]: list, ...(entry ? { [entryKey(entry.id)]: entry.value } : {}) });
}

/** The entry of this id; null where there is none, `'unreadable'` where this version can't read what is there. */
export async function readEntry(api: HistoryApi, id: string): Promise<HistoryEntry | null | 'unreadable'> {
  const key = entryKey(id);
  const kept = (await api.storage.local.get(key))[key];
  if (kept === undefined) return null;
  const parsed = v.safeParse(historyEntrySchema, kept);
  return parsed.success ? parsed.output : 'unreadable';
}

export async function removeEntries(api: HistoryApi, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await api.storage.local.remove(ids.map(entryKey));
}

async function rebuildList(api: HistoryApi): Promise<HistoryList> {
  const all: Readonly<Record<string, unknown>> = await api.storage.local.get(null);
  const entries = Object.entries(all)
    .filter(([key]) => key.startsWith(ENTRY))
    .map(([key, value]) => ({ id: key.slice(ENTRY.length), entry: v.safeParse(historyEntrySchema, value) }));
  const rows = entries.flatMap(({ id, entry }) => (entry.success ? [toRow(id, entry.output)] : []));
  const aside = entries.filter(({ entry }) => !entry.success).map(({ id }) => id);
  return { v: HISTORY_VERSION, rows: rows.sort((a, b) => b.seen - a.seen), aside };
}
