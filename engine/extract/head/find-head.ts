/** What stands above the story, each value with its source. */
import type { FoundPage } from '../../found-page.ts';
import type { Head } from '../../types.ts';
import { findBylines } from './find-bylines.ts';
import { findDates } from './find-dates.ts';
import { findDek } from './find-dek.ts';
import { findHeadline } from './find-headline.ts';
import { findKicker, isKicker } from './find-kicker.ts';
import { findLeadImage } from './find-lead-image.ts';
import { type HeadPage, toReadPage } from './head-page.ts';
import { linesAround } from './lines-around.ts';
import { siteNames } from './site-names.ts';
import { firstSourced, metaRows, type SourceRow } from './source-table.ts';

/** The head of a page. Never throws; a page without any title has an empty headline. */
export function findHead(found: FoundPage): Head {
  const read = toReadPage(found);
  const names = siteNames(read);
  const { headline, alternative, kicker: within, element } = findHeadline(read, names);
  const page: HeadPage = { ...read, ...linesAround(read, element) };
  const kicker = within && isKicker(within.value, page.language) ? within : findKicker(page, headline.value, names);
  const dek = findDek(page, headline);
  const publication = firstSourced(PUBLICATION, page, (name) => name);
  const image = findLeadImage(page);
  return {
    ...(kicker && { kicker }),
    headline,
    ...(alternative && { alternative }),
    bylines: findBylines(page, names),
    ...findDates(page),
    ...(dek && { dek }),
    ...(publication && { publication }),
    ...(image && { image }),
  };
}

const PUBLICATION: readonly SourceRow[] = [...metaRows('og:site_name'), ['json-ld:publisher', ({ jsonLd }) => [jsonLd.publisher]]];
