/** When it was published and last changed. */
import type { PageNode } from '../../page-tree.ts';
import type { Sourced } from '../../types.ts';
import { findPrintedDate, findPrintedTime, hasDigit } from '../dates/find-printed-date.ts';
import { monthNames } from '../dates/month-names.ts';
import { toDay, toIso } from '../dates/to-iso.ts';
import { findNodes, findUp, textOf } from '../tree-query.ts';
import type { HeadPage } from './head-page.ts';
import type { Line } from './lines-around.ts';
import { isDateline } from './names-in-line.ts';
import { firstSourced, metaRows, type SourceRow } from './source-table.ts';

export interface FoundDates {
  readonly published?: Sourced<string>;
  readonly updated?: Sourced<string>;
}

/** ISO 8601 with time and zone where given, else the bare day. */
export function findDates(page: HeadPage): FoundDates {
  const read = (raw: string) => toIso(raw) ?? findPrintedTime(raw, page.language);
  const data = firstSourced(PUBLISHED_DATA, page, read);
  const updated = firstSourced(UPDATED, page, read);
  const published = data ? (shownDay(page, data.value) ?? data) : asAddressed(page, firstSourced(PUBLISHED_PAGE, page, read));
  return { ...(published && { published }), ...(updated && updated.value !== published?.value && { updated }) };
}

const PUBLISHED_DATA: readonly SourceRow[] = [
  ['json-ld:datePublished', ({ jsonLd }) => [jsonLd.datePublished]],
  ...metaRows(
    'article:published_time og:article:published_time og:published_time datepublished publish-date publish_date pubdate parsely-pub-date sailthru.date citation_publication_date citation_date dc.date.issued dcterms.created dc.date cxenseparse:publishtime cxenseparse:recs:publishtime published-date w-published-date publication-date date published',
  ),
];

const PUBLISHED_PAGE: readonly SourceRow[] = [
  inElements('itemprop', ({ hint }) => PUBLISHED_HINT.test(hint)),
  inElements('microformat', ({ tag, hint, attributes }) => tag === 'abbr' && MICROFORMAT.test(hint) && attributes?.title !== undefined),
  [
    'page:time-near',
    (page) =>
      nearTimes(page)
        .filter((time) => !isOfUpdate(time))
        .flatMap(timesOf),
  ],
  ['page:printed', (page) => nearDatelines(page, LONGEST_DATELINE).filter((text) => !UPDATE_WORD.test(text))],
  ['page:url', ({ url }) => [addressedDay(url)]],
  ['page:printed', (page) => nearDatelines(page, LONGEST_PRINTED).filter((text) => !UPDATE_WORD.test(text))],
  // What speaks of an update only is better than nothing.
  ['page:time-near', (page) => nearTimes(page).flatMap(timesOf)],
  ['page:printed', (page) => nearDatelines(page, LONGEST_PRINTED)],
  inElements('time', isTime),
  inElements('class', ({ hint }) => DATE_HINT.test(hint)),
  ['page:only', onlyDay],
];

const UPDATED: readonly SourceRow[] = [
  ['json-ld:dateModified', ({ jsonLd }) => [jsonLd.dateModified]],
  ...metaRows('article:modified_time og:updated_time datemodified last-modified'),
  inElements('itemprop', ({ hint }) => hint.includes('dateModified')),
];

// `/2025/11/10/`, `/2025-11-10-`, `/20251110/`
const URL_DATE = /(?<=[/\-_.])20\d\d([/\-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/;

// `/2025/nov/10/`, `/2025/november/3/`
const URL_NAMED_DATE = /\/(20\d\d)\/([a-z]{3,9})\/(\d\d?)(?=\/)/i;

/** The day that the page's address names. */
function addressedDay(url: string): string | undefined {
  const numbers = URL_DATE.exec(url)?.[0].replace(/\D/g, '');
  if (numbers !== undefined) return toIso(numbers);
  const [, year, name = '', day] = URL_NAMED_DATE.exec(url) ?? [];
  const month = monthNames('en').get(name.toLowerCase());
  return month === undefined ? undefined : toDay(Number(year), month, Number(day));
}

/** What the page prints, unless its address names another day: then a date of something else stands near the headline, or in another order. */
function asAddressed({ url }: HeadPage, found: Sourced<string> | undefined): Sourced<string> | undefined {
  const day = addressedDay(url);
  if (day === undefined || (found !== undefined && Math.abs(Date.parse(day) - Date.parse(found.value.slice(0, 10))) <= DAY)) return found;
  return { value: day, from: 'page:url' };
}

/** A row that reads `<time>` and marked elements. */
function inElements(name: string, test: (node: PageNode) => boolean): SourceRow {
  return [`page:${name}`, ({ nodes }) => findNodes(nodes, 6, (node) => test(node) && !isEmbedded(node)).flatMap(timesOf)];
}

function isTime({ tag }: PageNode): boolean {
  return tag === 'time';
}

/** `<time class="updated">`, or one in an element of that name. */
function isOfUpdate({ hint, parent }: PageNode): boolean {
  return UPDATED_HINT.test(`${hint} ${parent?.hint}`);
}
// class="updated", "date-modified", itemprop="dateModified"
const UPDATED_HINT = /updated|modified/i;

/** In an embedded post: its date is not the story's. */
function isEmbedded(node: PageNode): boolean {
  return findUp(node, ({ tag }) => tag === 'blockquote') !== undefined;
}

/** The only day that stands by itself anywhere in the page; with several of them nobody knows which is the story's. */
function onlyDay({ nodes, language, isUnseen }: HeadPage): readonly string[] {
  const days = nodes.flatMap((node) =>
    node.children.flatMap((child) => {
      const isLine = typeof child === 'string' && child.length < LONGEST_DATELINE && hasDigit(child) && isDateline(child, language);
      const day = isLine ? findPrintedDate(child, language) : undefined;
      return day === undefined || isUnseen(node) ? [] : day;
    }),
  );
  return new Set(days).size === 1 ? days.slice(0, 1) : [];
}

// itemprop="datePublished"
const PUBLISHED_HINT = /date(?:Published|Created)/;
// `<abbr class="published" title="2026-03-03T10:15:00Z">`
const MICROFORMAT = /(?:^|\s)(?:dt-)?published(?:\s|$)/;
// class="publishDate", "entry-date", "fecha"
const DATE_HINT = /publish|date|datum|fecha/i;

/** What an element says of a time: its machine form before its words. */
function timesOf(node: PageNode): readonly string[] {
  const said = ['datetime', 'content', 'title'].map((name) => node.attributes?.[name] ?? '');
  return [...said, textOf(node, 120)].filter(hasDigit);
}

/** A longer line is text, or a dateline with more than a date. */
const LONGEST_PRINTED = 160;
const LONGEST_DATELINE = 80;

function nearLines({ above, below }: HeadPage): readonly Line[] {
  return [...below.slice(0, NEAREST), ...above, ...below.slice(NEAREST, 15)].filter(
    ({ element }) => !isEmbedded(element) && findUp(element, ({ hint }) => COMMENT_HINT.test(hint)) === undefined,
  );
}
/** Further below than this the story has begun: what stands above the headline is nearer. */
const NEAREST = 6;
// class="comments", id="comment-12"; not "comments-count"
const COMMENT_HINT = /(?:^|\s)comments?(?:-\d{1,9}|-list|-body|-thread)?(?:\s|$)/i;

function nearTimes(page: HeadPage): readonly PageNode[] {
  return nearLines(page).flatMap(({ holders }) => holders.filter(isTime));
}

function nearDatelines(page: HeadPage, longest: number): readonly string[] {
  return nearLines(page).flatMap(({ text }) => (text.length < longest ? text : []));
}

// `Updated`, `Last modified`, `Aktualisiert`, `Mis à jour`: what follows is not when it was published.
const UPDATE_WORD =
  /updated?|modifi|revised|reviewed|aktuali|stand:|geändert|mise? à jour|actualizado|aggiornato|modificat|atualizado|bijgewerkt|laatst|oppdatert|uppdaterad|opdateret|ændret|更新|آخر تحديث/i;

/**
 * The day that the page shows below its headline, where its data give clearly another one, as a site-wide default: readers go
 * by what they see. A line that speaks of an update doesn't count.
 */
function shownDay({ below, above, language }: HeadPage, data: string): Sourced<string> | undefined {
  const days = [...below.slice(0, 10), ...above]
    .filter(({ text }) => text.length <= LONGEST_DATELINE && !UPDATE_WORD.test(text))
    .map(({ text }) => findPrintedDate(text, language))
    .filter((day) => day !== undefined);
  const [first] = days;
  return first === undefined || days.some((day) => isSameDay(day, data)) ? undefined : { value: first, from: 'page:printed' };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How far the clocks of readers are from UTC, west and east. */
const OFFSETS = [-10, 13];
// `2026-03-02T03:15:00Z`
const UTC = /Z$|[+-]00:00$/;

/** Also the day before or after, as pages print the hour of their servers; but UTC is nobody's own zone, so there the printed day tells. */
function isSameDay(day: string, data: string): boolean {
  if (data.startsWith(day) || data.startsWith(swapped(day))) return true;
  if (!data.includes('T')) return false;
  const [shown, said] = [Date.parse(day), Date.parse(data.slice(0, 10))];
  const isLocalDay = OFFSETS.some((hours) => Math.floor((Date.parse(data) + hours * HOUR) / DAY) === shown / DAY);
  return Math.abs(shown - said) <= DAY && !(UTC.test(data) && isLocalDay);
}

/** `09.10.2024` can be read in two ways: the data tell which one is meant. */
function swapped(day: string): string {
  return day.replace(/(\d\d)-(\d\d)$/, '$2-$1');
}
