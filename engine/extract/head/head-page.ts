/** What the sources of the head look at, gathered once: a page is asked little, and each thing only once. */
import type { JsonLd } from '../json-ld/json-ld.ts';
import { attribute, foldSpace, selectAll } from '../page-query.ts';
import type { LinesAround } from './lines-around.ts';

/** The page with the lines above and below its headline. */
export interface HeadPage extends LinesAround {
  readonly document: Document;
  readonly url: string;
  readonly language: string;
  readonly jsonLd: JsonLd;
  readonly meta: Metas;
}

/** Contents of `<meta>` by lower-case name, property or itemprop; [] where there is none. */
export type Metas = (name: string) => readonly string[];

const MAX_METAS = 300;
const MAX_CONTENTS = 30;

/** Reads the page's metas. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const element of selectAll(document, 'meta[content]', MAX_METAS)) {
    const content = foldSpace(attribute(element, 'content'));
    const keys = new Set(['property', 'name', 'itemprop'].map((name) => attribute(element, name).toLowerCase()));
    for (const key of content === '' ? [] : keys) metas.set(key, [...(metas.get(key) ?? []), content].slice(0, MAX_CONTENTS));
  }
  return (name) => metas.get(name) ?? [];
}
