/** The language that a page says it is in. */
import type { FoundPage } from '../../found-page.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';
import { attribute, selectAll } from '../page-query.ts';

/** BCP 47, canonical; '' where the page says none, or nothing that is one. Never throws. */
export function saidLanguage(document: Document, metas: FoundPage['metas'], jsonLd: JsonLd): string {
  const [root = '', body = ''] = ['html', 'body'].map((tag) => selectAll(document, tag, 1).map((element) => attribute(element, 'lang'))[0]);
  const meta = (wanted: string) => metas.filter(([name]) => name === wanted).map(([, content]) => content);
  const said = [root, ...meta('content-language'), jsonLd.inLanguage ?? '', ...meta('og:locale'), body];
  return said.map(toTag).find((tag) => tag !== undefined) ?? '';
}

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
