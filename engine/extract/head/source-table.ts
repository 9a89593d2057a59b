/** A field of the head is found by an ordered table of sources: the first that gives an acceptable value wins. */
import type { Sourced } from '../../types.ts';
import type { HeadPage } from './head-page.ts';

/** One row: the name that the value will carry, and where to look. '' and undefined count as nothing found. */
export type SourceRow = readonly [from: string, find: (page: HeadPage) => readonly (string | undefined)[]];

/** The first value of the table that `accept` turns into something. */
export function firstSourced<T>(
  table: readonly SourceRow[],
  page: HeadPage,
  accept: (raw: string) => T | undefined,
): Sourced<T> | undefined {
  for (const [from, find] of table) {
    for (const raw of find(page)) {
      const value = raw ? accept(raw) : undefined;
      if (value !== undefined) return { value, from };
    }
  }
  return undefined;
}

/** Rows that read the metas of these names, parted by spaces. */
export function metaRows(names: string): readonly SourceRow[] {
  return names.split(' ').map((name) => [`meta:${name}`, ({ meta }) => meta(name)]);
}
