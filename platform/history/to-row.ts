/** From a kept summary to its row in the list. */
import type { HistoryEntry, HistoryRow } from '../schemas/history.ts';

/** So much of a summary is searched; a list of 200 rows stays small. */
const LONGEST_WORDS = 2_500;
const LONGEST_LINE = 300;

export function toRow(id: string, entry: HistoryEntry): HistoryRow {
  const { article, summary, scope } = entry.story;
  const { head } = article;
  const points = summary.sections.flatMap((section) => section.points.map(({ text }) => text));
  const words = [...head.bylines.map(({ value }) => value), head.dek?.value ?? '', ...points].filter(Boolean).join('\n');
  return {
    id,
    seen: entry.seen,
    url: article.url,
    scope,
    headline: head.headline.value.slice(0, LONGEST_LINE),
    publication: (head.publication?.value ?? '').slice(0, LONGEST_LINE),
    language: article.language,
    words: words.slice(0, LONGEST_WORDS),
    bytes: countBytes(entry),
  };
}

/** As storages count: bytes of the JSON. */
function countBytes(value: object): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
