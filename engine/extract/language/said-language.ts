/** The language that a page says it is in. */
import type { JsonLd } from '../json-ld/json-ld.ts';
import { attribute, selectFirst } from '../page-query.ts';

/** BCP 47, canonical; '' where the page says none, or nothing that is one. Never throws. */
export function saidLanguage(document: Document, jsonLd: JsonLd): string {
  const said = SAID.map(([selector, name]) => {
    const element = selectFirst(document, selector);
    return element ? attribute(element, name) : '';
  });
  return [...said.slice(0, 2), jsonLd.inLanguage ?? '', ...said.slice(2)].map(toTag).find((tag) => tag !== undefined) ?? '';
}

/** Where a page says its language; JSON-LD comes between the first two and the others. */
const SAID: readonly (readonly [selector: string, name: string])[] = [
  ['html', 'lang'],
  ['meta[http-equiv="content-language" i]', 'content'],
  ['meta[property="og:locale"]', 'content'],
  ['body', 'lang'],
];

// `en`, `pt-BR`, `zh-Hans-CN`; not `english`, `undefined`
const TAG = /^(?!und|mul|zxx)[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i;

function toTag(raw: string): string | undefined {
  const tag = raw.split(/[,;\s]/, 1)[0]?.replaceAll('_', '-') ?? '';
  try {
    return TAG.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    // Looks like a tag and is none: the page's next word counts.
    return undefined;
  }
}
