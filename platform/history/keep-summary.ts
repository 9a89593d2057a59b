/** Keeps a summary among the last ones; the oldest go where there are too many, or where they take too much room. */
import { HISTORY_VERSION, type HistoryEntry, type HistoryList, type HistoryRow } from '../schemas/history.ts';
import type { KeptStory } from '../schemas/story.ts';
import { type HistoryApi, readList, removeEntries, withHistory, writeList } from './history-store.ts';
import { toRow } from './to-row.ts';

/** All together, of the 10 MB that a browser gives: settings always find room. */
const MOST_BYTES = 6_000_000;
/** A long read has 60 to 100 kB; what is larger would crowd out all others. */
const LARGEST_ENTRY = 500_000;
/** So many of the oldest go to make room in a storage that is full for another reason; one that fails costs no more. */
const MOST_DROPPED = 5;

/** True where it is kept, false where the storage is full or failing. Never rejects. */
export async function keepSummary(api: HistoryApi, story: KeptStory, room: number): Promise<boolean> {
  try {
    return await withHistory(() => keep(api, slim(story), room));
  } catch {
    return false;
  }
}

async function keep(api: HistoryApi, story: KeptStory, room: number): Promise<boolean> {
  const list = await readList(api);
  const id = list.rows.find((row) => isSame(row, story))?.id ?? crypto.randomUUID();
  const value: HistoryEntry = { v: HISTORY_VERSION, seen: Date.now(), story };
  const row = toRow(id, value);
  if (row.bytes > LARGEST_ENTRY) return false;
  const rows = limitRows([row, ...list.rows.filter((other) => other.id !== id)], room);
  const dropped = list.rows.filter((other) => other.id !== id && !rows.includes(other));
  await removeEntries(
    api,
    dropped.map((other) => other.id),
  );
  return writeOrDrop(api, { ...list, rows }, { id, value });
}

/** Tries again with fewer of the oldest. */
async function writeOrDrop(
  api: HistoryApi,
  list: HistoryList,
  entry: { readonly id: string; readonly value: HistoryEntry },
): Promise<boolean> {
  let { rows } = list;
  for (let dropped = 0; dropped <= MOST_DROPPED && rows.length > 0; dropped += 1) {
    try {
      await writeList(api, { ...list, rows }, entry);
      return true;
    } catch {
      const oldest = rows.length > 1 ? rows.at(-1) : undefined;
      if (!oldest) return false;
      await removeEntries(api, [oldest.id]);
      rows = rows.slice(0, -1);
    }
  }
  await writeList(api, { ...list, rows: rows.filter(({ id }) => id !== entry.id) });
  return false;
}

/** The newest that the reader wants kept and the room holds. */
function limitRows(rows: readonly HistoryRow[], room: number): readonly HistoryRow[] {
  let bytes = 0;
  return rows.slice(0, room).filter((row) => {
    bytes += row.bytes;
    return bytes <= MOST_BYTES;
  });
}

/** The same page seen again takes the place of what was kept of it. */
function isSame(row: HistoryRow, { article, scope, summary }: KeptStory): boolean {
  const first = summary.sections[0]?.points[0]?.text ?? '';
  return row.url === article.url && row.scope === scope && (scope !== 'selection' || row.words.includes(first));
}

/** Pictures that are part of the page's own text can be as large as all the rest. */
function slim(story: KeptStory): KeptStory {
  const { article } = story;
  const blocks = article.blocks.map((block) => {
    if (block.kind !== 'figure' || !block.image?.url.startsWith('data:')) return block;
    const { image: _image, ...rest } = block;
    return rest;
  });
  const { image, ...head } = article.head;
  return { ...story, article: { ...article, blocks, head: image?.value.url.startsWith('data:') ? head : article.head } };
}
