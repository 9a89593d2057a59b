/** What stands above the story, each value with its source. */
import type { Head, Sourced } from '../../types.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';
import { findLanguage } from '../language/find-language.ts';
import { findBylines } from './find-bylines.ts';
import { findDates } from './find-dates.ts';
import { findDek } from './find-dek.ts';
import { findHeadline } from './find-headline.ts';
import { findLeadImage } from './find-lead-image.ts';
import { readMetas, toHeadPage } from './head-page.ts';
import { siteNames } from './site-names.ts';

/** The head of the page at `page.url` (absolute). Never throws; a page without any title has an empty headline. */
export function findHead(document: Document, page: { readonly url: string }, jsonLd: JsonLd): Head {
  const metas = readMetas(document);
  const names = siteNames(page.url, jsonLd, metas);
  const { headline, kicker, element } = findHeadline(document, jsonLd, metas, names);
  const at = toHeadPage(document, page.url, findLanguage(document, '', jsonLd).language, jsonLd, element, metas);
  const dek = findDek(at, headline.value);
  const publication = findPublication(at.meta, jsonLd);
  const image = findLeadImage(at);
  return {
    ...(kicker ? { kicker } : {}),
    headline,
    bylines: findBylines(at, names),
    ...findDates(at),
    ...(dek ? { dek } : {}),
    ...(publication ? { publication } : {}),
    ...(image ? { image } : {}),
  };
}

function findPublication(meta: (name: string) => readonly string[], jsonLd: JsonLd): Sourced<string> | undefined {
  const site = meta('og:site_name')[0];
  if (site !== undefined) return { value: site, from: 'meta:og:site_name' };
  return jsonLd.publisher === undefined ? undefined : { value: jsonLd.publisher, from: 'json-ld:publisher' };
}
