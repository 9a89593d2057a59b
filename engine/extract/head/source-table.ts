/** A field of the head is found by an ordered table of sources: the first that gives an acceptable value wins. */
import type { Sourced } from '../../types.ts';
import type { HeadPage } from './head-page.ts';

/** One row: the name that the value will carry, and where to look. '' and undefined count as nothing found. */
export type SourceRow = readonly [from: string, find: (page: HeadPage) => string | undefined | readonly (string | undefined)[]];

/** The first value of the table that `accept` turns into something. */
export function firstSourced<T>(
  table: readonly SourceRow[],
  page: HeadPage,
  accept: (raw: string) => T | undefined,
): Sourced<T> | undefined {
  for (const [from, find] of table) {
    const found = find(page) ?? [];
    for (const raw of typeof found === 'string' ? [found] : found) {
      const value = raw === undefined || raw === '' ? undefined : accept(raw);
      if (value !== undefined) return { value, from };
    }
  }
  return undefined;
}

/** A row that reads a meta of this name. */
export function metaRow(name: string): SourceRow {
  return [`meta:${name}`, (page) => page.meta(name)];
}
