/** What the sources of the head look at, gathered once: a page is asked little, and each thing only once. */
import type { JsonLd } from '../json-ld/json-ld.ts';
import { attribute, foldSpace, rawText, selectAll, selectFirst } from '../page-query.ts';
import { type Line, linesAround } from './lines-around.ts';

export interface HeadPage {
  readonly document: Document;
  readonly url: string;
  readonly language: string;
  readonly jsonLd: JsonLd;
  /** Contents of `<meta>` by lower-case name, property or itemprop; [] where there is none. */
  readonly meta: (name: string) => readonly string[];
  readonly documentTitle: string;
  /** The element that shows the headline, where one was found. */
  readonly headlineElement: Element | null;
  /** Lines above the headline, nearest first, and below it in reading order. */
  readonly above: readonly Line[];
  readonly below: readonly Line[];
}

const MAX_METAS = 300;

/** Reads the metas and the surroundings of the headline. */
export function toHeadPage(
  document: Document,
  url: string,
  language: string,
  jsonLd: JsonLd,
  headlineElement: Element | null,
  metas: Metas,
): HeadPage {
  const { above, below } = linesAround(document, headlineElement);
  return {
    document,
    url,
    language,
    jsonLd,
    meta: (name) => metas.get(name) ?? [],
    documentTitle: titleOf(document),
    headlineElement,
    above,
    below,
  };
}

export type Metas = ReadonlyMap<string, readonly string[]>;

/** Contents of the page's metas by lower-case name. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const element of selectAll(document, 'meta[content]', MAX_METAS)) {
    const content = foldSpace(attribute(element, 'content'));
    if (content === '') continue;
    for (const name of new Set([attribute(element, 'property'), attribute(element, 'name'), attribute(element, 'itemprop')])) {
      const key = name.toLowerCase();
      if (key !== '') metas.set(key, [...(metas.get(key) ?? []), content].slice(0, 30));
    }
  }
  return metas;
}

/** The text of `<title>`, folded. */
export function titleOf(document: Document): string {
  const title = selectFirst(document, 'title');
  return title ? foldSpace(rawText(title, 1000)) : '';
}
