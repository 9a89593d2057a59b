/** The language of a page and the direction of its script. */
import type { JsonLd } from '../json-ld/json-ld.ts';
import { attribute, selectFirst } from '../page-query.ts';

export interface FoundLanguage {
  /** BCP 47, canonical. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The page's own word where it is sane, else what `text` (a piece of the body, may be '') looks like, else English. */
export function findLanguage(document: Document, text: string, jsonLd?: JsonLd): FoundLanguage {
  const root = selectFirst(document, 'html');
  const said = [
    root ? attribute(root, 'lang') : '',
    root ? attribute(root, 'xml:lang') : '',
    metaOf(document, 'meta[http-equiv="content-language" i]'),
    metaOf(document, 'meta[property="og:locale"]'),
    jsonLd?.inLanguage ?? '',
  ];
  const language = said.map(toTag).find((tag) => tag !== undefined) ?? 'en';
  return { language, direction: /^(?:ar|he|fa|ur|ps|yi|dv|ckb|sd|ug)\b/.test(language) ? 'rtl' : 'ltr' };
}

function metaOf(document: Document, selector: string): string {
  const meta = selectFirst(document, selector);
  return meta ? attribute(meta, 'content') : '';
}

function toTag(raw: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(raw.split(',')[0]?.trim().replace(/_/g, '-') ?? '')[0];
  } catch {
    // No language tag: the page's next word counts.
    return undefined;
  }
}
