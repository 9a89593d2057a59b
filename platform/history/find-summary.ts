/** Gives a kept summary back. */
import type { KeptStory } from '../schemas/story.ts';
import { type HistoryApi, readEntry, readList, withHistory, writeList } from './history-store.ts';

/** The summary of this id, or null; one that this version can't read is set aside. */
export async function findSummary(api: HistoryApi, id: string): Promise<KeptStory | null> {
  const entry = await readEntry(api, id);
  if (entry === 'unreadable') await setAside(api, id);
  return entry === null || entry === 'unreadable' ? null : entry.story;
}

function setAside(api: HistoryApi, id: string): Promise<void> {
  return withHistory(async () => {
    const list = await readList(api);
    await writeList(api, { ...list, rows: list.rows.filter((row) => row.id !== id), aside: [...new Set([...list.aside, id])] });
  });
}
