/** Cleans what a page says of itself, which comes as it was written. */
import type { FoundPage } from '../found-page.ts';
import { foldText } from '../text/clean-text.ts';

/** The same page with every text but its address and its tree on one line, without invisible characters. */
export function cleanFound<P extends FoundPage>(page: P): P {
  const { title, metas, jsonLd, language } = page;
  return { ...page, ...clean({ title, metas, jsonLd, language }) };
}

/** All texts in a value of plain data. */
function clean<T>(value: T): T;
function clean(value: unknown): unknown {
  if (typeof value === 'string') return foldText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner)]));
}
