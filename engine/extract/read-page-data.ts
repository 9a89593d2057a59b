/** What a page says of itself outside of what it shows: its title, metas, JSON-LD and language. */
import type { FoundPage } from '../found-page.ts';
import { toDomAccess } from './dom-access.ts';
import { foldSpace } from './fold-space.ts';
import { readJsonLd } from './json-ld/read-json-ld.ts';
import { saidLanguage } from './language/said-language.ts';
import { attribute, rawText, selectAll } from './page-query.ts';

const MAX_METAS = 300;
const LONGEST_TITLE = 1000;
/** `citation_author_institution`; what is longer names nothing that is asked for. */
const LONGEST_NAME = 100;
const MAX_LETTERS = 60_000;

/** Reads what the page says of itself. Never throws. */
export function readPageData(document: Document): Omit<FoundPage, 'url' | 'base' | 'tree'> {
  const dom = toDomAccess(document);
  const title = selectAll(document, 'title', 1).map((element) =>
    foldSpace(rawText(dom, element, LONGEST_TITLE * 2)).slice(0, LONGEST_TITLE),
  );
  const metas = readMetas(document);
  const jsonLd = readJsonLd(document, dom);
  return { title: title[0] ?? '', metas, jsonLd, language: saidLanguage(document, metas, jsonLd) };
}

/** Names and contents, until there are more letters of them than any page needs. */
function readMetas(document: Document): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  let letters = 0;
  for (const element of selectAll(document, 'meta[content]', MAX_METAS)) {
    const rows = readMeta(element);
    letters += rows.reduce((sum, [name, content]) => sum + name.length + content.length, 0);
    if (letters > MAX_LETTERS) break;
    found.push(...rows);
  }
  return found;
}

function readMeta(element: Element): (readonly [string, string])[] {
  const content = foldSpace(attribute(element, 'content'));
  const names = ['property', 'name', 'itemprop', 'http-equiv'].map((name) => attribute(element, name).toLowerCase());
  return [...new Set(names)].flatMap((name) =>
    name === '' || name.length > LONGEST_NAME || content === '' ? [] : [[name, content] as const],
  );
}
