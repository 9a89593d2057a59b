/** Cleans what a page says of itself, which comes as it was written. */
import type { FoundPage } from '../found-page.ts';
import { foldText } from '../text/clean-text.ts';
import { decodeEntities } from './json-ld/decode-entities.ts';

/** The same page with every text but its address and its tree on one line, without invisible characters and, in JSON-LD, without markup. */
export function cleanFound<P extends FoundPage>(page: P): P {
  const { title, metas, jsonLd, language } = page;
  return { ...page, ...clean({ title, metas, language }, foldText), jsonLd: clean(jsonLd, decodeEntities) };
}

/** All texts in a value of plain data. */
function clean<T>(value: T, wash: (text: string) => string): T;
function clean(value: unknown, wash: (text: string) => string): unknown {
  if (typeof value === 'string') return wash(value);
  if (Array.isArray(value)) return value.map((inner) => clean(inner, wash));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner, wash)]));
}
