/** What a page says of itself outside of what it shows: its title, metas, JSON-LD and language. */
import type { FoundPage } from '../found-page.ts';
import { foldText } from '../text/clean-text.ts';
import { readJsonLd } from './json-ld/read-json-ld.ts';
import { saidLanguage } from './language/said-language.ts';
import { attribute, rawText, selectAll } from './page-query.ts';

const MAX_METAS = 300;
const LONGEST_TITLE = 1000;

/** Reads what the page says of itself. Never throws. */
export function readPageData(document: Document): Omit<FoundPage, 'url' | 'tree'> {
  const title = selectAll(document, 'title', 1).map((element) => foldText(rawText(element, LONGEST_TITLE * 2)).slice(0, LONGEST_TITLE));
  const metas = selectAll(document, 'meta[content]', MAX_METAS).flatMap(readMeta);
  const jsonLd = readJsonLd(document);
  return { title: title[0] ?? '', metas, jsonLd, language: saidLanguage(document, metas, jsonLd) };
}

function readMeta(element: Element): (readonly [string, string])[] {
  const content = foldText(attribute(element, 'content'));
  const names = ['property', 'name', 'itemprop', 'http-equiv'].map((name) => attribute(element, name).toLowerCase());
  return [...new Set(names)].flatMap((name) => (name === '' || content === '' ? [] : [[name, content] as const]));
}
