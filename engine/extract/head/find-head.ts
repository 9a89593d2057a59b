/** What stands above the story, each value with its source. */
import type { Head } from '../../types.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';
import { findBylines } from './find-bylines.ts';
import { findDates } from './find-dates.ts';
import { findDek } from './find-dek.ts';
import { findHeadline } from './find-headline.ts';
import { findLeadImage } from './find-lead-image.ts';
import { type HeadPage, readMetas } from './head-page.ts';
import { linesAround } from './lines-around.ts';
import { siteNames } from './site-names.ts';
import { firstSourced, metaRows, type SourceRow } from './source-table.ts';

/** The head of the page at `page.url` (absolute), in `language` (BCP 47). Never throws; a page without any title has an empty headline. */
export function findHead(document: Document, { url }: { readonly url: string }, jsonLd: JsonLd, language: string): Head {
  const meta = readMetas(document);
  const names = siteNames(url, jsonLd, meta);
  const { headline, kicker, element } = findHeadline(document, jsonLd, meta, names);
  const page: HeadPage = { document, url, language, jsonLd, meta, ...linesAround(document, element) };
  const dek = findDek(page, headline);
  const publication = firstSourced(PUBLICATION, page, (name) => name);
  const image = findLeadImage(page);
  return {
    ...(kicker && { kicker }),
    headline,
    bylines: findBylines(page, names),
    ...findDates(page),
    ...(dek && { dek }),
    ...(publication && { publication }),
    ...(image && { image }),
  };
}

const PUBLICATION: readonly SourceRow[] = [...metaRows('og:site_name'), ['json-ld:publisher', ({ jsonLd }) => [jsonLd.publisher]]];
