/** Takes kept summaries out of the browser for good. Rejects where the storage fails; nothing is told deleted that isn't. */
import { type HistoryApi, readList, removeEntries, withHistory, writeList } from './history-store.ts';

/** Those of these ids, kept or set aside. The entries go first: a list without its entry does no harm, an entry without a row would stay unseen. */
export function deleteSummaries(api: HistoryApi, ids: readonly string[]): Promise<void> {
  return withHistory(async () => {
    await removeEntries(api, ids);
    const list = await readList(api);
    const isLeft = (id: string) => !ids.includes(id);
    await writeList(api, { ...list, rows: list.rows.filter(({ id }) => isLeft(id)), aside: list.aside.filter(isLeft) });
  });
}
