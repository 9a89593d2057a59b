/** When it was published and last changed. */
import type { Sourced } from '../../types.ts';
import { findPrintedDate, hasDigit } from '../dates/find-printed-date.ts';
import { toIso } from '../dates/to-iso.ts';
import { attribute, selectAll, tagOf, textOf } from '../page-query.ts';
import type { HeadPage } from './head-page.ts';
import { firstSourced, metaRow, type SourceRow } from './source-table.ts';

export interface FoundDates {
  readonly published?: Sourced<string>;
  readonly updated?: Sourced<string>;
}

/** ISO 8601 with time and zone where given, else the bare day. */
export function findDates(page: HeadPage): FoundDates {
  const read = (raw: string) => toIso(raw) ?? findPrintedDate(raw, page.language);
  const data = firstSourced(PUBLISHED, page, read);
  const published = shownDay(page, data) ?? data;
  const updated = firstSourced(UPDATED, page, read);
  return { ...(published ? { published } : {}), ...(updated && updated.value !== published?.value ? { updated } : {}) };
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'date_published',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'displaydate',
  'ptime',
  'date',
  'created',
  'shareaholic:article_published_time',
  'rnews:datepublished',
  'last-published',
  'datecreated',
  'dc.created',
  'og:release_date',
  'release_date',
  'published',
  'vr:published_time',
  'blogger:published',
] as const;

const PUBLISHED: readonly SourceRow[] = [
  ['json-ld:datePublished', ({ jsonLd }) => jsonLd.datePublished],
  ...PUBLISHED_METAS.map(metaRow),
  [
    'page:itemprop',
    ({ document }) => timesOf(document, '[itemprop~="datePublished"],[itemprop~="dateCreated"],[property="datePublished"],time[pubdate]'),
  ],
  ['page:time-near', (page) => nearTimes(page)],
  ['page:printed', (page) => nearPrinted(page)],
  ['page:url', ({ url }) => urlDate(url)],
  ['page:time', ({ document }) => timesOf(document, 'time')],
  ['page:class', ({ document }) => timesOf(document, '[class*="publish" i],[class*="date" i],[class*="datum" i],[class*="fecha" i]')],
];

const UPDATED: readonly SourceRow[] = [
  ['json-ld:dateModified', ({ jsonLd }) => jsonLd.dateModified],
  ...[
    'article:modified_time',
    'og:updated_time',
    'article:updated_time',
    'datemodified',
    'lastmod',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'updated_time',
  ].map(metaRow),
  ['page:itemprop', ({ document }) => timesOf(document, '[itemprop~="dateModified"]')],
];

/** What `<time>`, metas and marked elements say: their machine form before their words. */
function timesOf(document: Document, selector: string): readonly string[] {
  return selectAll(document, selector, 6).flatMap(timeOf);
}

function timeOf(element: Element): readonly string[] {
  const said = [attribute(element, 'datetime'), attribute(element, 'content'), attribute(element, 'title')];
  return [...said, tagOf(element) === 'META' ? '' : textOf(element, 120)].filter(hasDigit);
}

/** `<time>` elements in the lines near the headline. */
function nearTimes({ above, below }: HeadPage): readonly string[] {
  return [...below.slice(0, 15), ...above.slice(0, 4)].flatMap(({ holders }) =>
    holders.filter((holder) => tagOf(holder) === 'TIME').flatMap(timeOf),
  );
}

/** Short lines near the headline that hold a printed date. */
function nearPrinted({ above, below }: HeadPage): readonly string[] {
  return [...below.slice(0, 15), ...above.slice(0, 4)].map(({ text }) => text).filter((text) => text.length < 160 && hasDigit(text));
}

// `Updated`, `Last modified`, `Aktualisiert`, `Mis à jour`: what follows is not when it was published.
const UPDATE_WORD =
  /updated?|modified|revised|reviewed|aktualisiert|stand:|geändert|mis(?:e)? à jour|modifié|actualizado|aggiornato|modificat[ao]|atualizado|bijgewerkt|laatst|oppdatert|uppdaterad|opdateret|ændret|aktualizacja|更新|آخر تحديث/i;
/** Beyond the date, a dateline has a few words at most: a name, a section, a time. */
const DATELINE_LONGEST = 60;

/**
 * The day that the page shows below its headline, where its data give another one: readers go by what they see.
 * A line that speaks of an update doesn't count.
 */
function shownDay(page: HeadPage, data: Sourced<string> | undefined): Sourced<string> | undefined {
  if (data === undefined || (!data.from.startsWith('json-ld') && !data.from.startsWith('meta'))) return undefined;
  for (const { text } of [...page.below.slice(0, 10), ...page.above.slice(0, 3)]) {
    if (text.length > DATELINE_LONGEST || UPDATE_WORD.test(text)) continue;
    const day = findPrintedDate(text, page.language);
    if (day !== undefined) return data.value.startsWith(day) ? undefined : { value: day, from: 'page:printed' };
  }
  return undefined;
}

// `/2025/11/10/`, `/2025-11-10-`, `/20251110/`
const URL_DATE = /[/\-_.](20\d\d)([/\-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

function urlDate(url: string): string | undefined {
  const found = URL_DATE.exec(url);
  return found ? `${found[1]}-${found[3]}-${found[4]}` : undefined;
}
