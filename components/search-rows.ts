/** Finds kept summaries by words. */
import type { KeptRow } from './history-actions.ts';

/** Rows that hold every word of the query, in any order, without regard to case and accents; all rows for an empty query. */
export function searchRows(rows: readonly KeptRow[], query: string): readonly KeptRow[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = fold(`${row.headline}\n${row.publication}\n${row.url}\n${row.words}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** `Éric` and `eric` are the same to whoever searches. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLocaleLowerCase();
}

const MARKS = /\p{M}/gu; // the accent of "é" taken apart, not the "e"
