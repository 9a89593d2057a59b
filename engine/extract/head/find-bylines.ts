/** Who wrote it: persons first; an agency or the publication only where it is named as the author. */
import type { Sourced } from '../../types.ts';
import { findPrintedDate } from '../dates/find-printed-date.ts';
import { attribute, selectAll, selectFirst, tagOf, walkText } from '../page-query.ts';
import { ACCOUNT, AGENCY, SEPARATOR } from './byline-words.ts';
import type { HeadPage } from './head-page.ts';
import type { Line } from './lines-around.ts';
import { type NamesInLine, namesAfterLeadIn, namesByHint } from './names-in-line.ts';
import { plainForm } from './strip-site-name.ts';
import { cleanName, isFullName, toNames } from './to-names.ts';

type NameSource = readonly [from: string, find: (page: HeadPage) => readonly string[]];

/** Bylines in order of the page; [] where no source names anyone. `names` are the site's names. */
export function findBylines(page: HeadPage, names: readonly string[]): readonly Sourced<string>[] {
  const site = new Set(names.map(plainForm));
  for (const [from, find] of PERSONS) {
    const persons = [...new Set(find(page))].filter((name) => !site.has(plainForm(name)));
    if (persons.length > 0) return persons.map((value) => ({ value, from }));
  }
  for (const [from, find] of LAST_RESORTS) {
    const found = find(page).filter((name) => name.length > 1 && name.length <= 80 && !/https?:|@/.test(name));
    if (found.length > 0) return found.slice(0, 3).map((value) => ({ value, from }));
  }
  return [];
}

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'twitter:misc:written by',
  'cxenseparse:author',
  'dcterms.creator',
  'og:article:author',
  'article:author_name',
] as const;
/** Here a single comma stands between last and first name. */
const LIBRARY_METAS = ['citation_author', 'dc.creator', 'dc.creator.aut'] as const;

/** Sources of persons, best first. The printed line goes before the data only where it names someone else in full words. */
const PERSONS: readonly NameSource[] = [
  ['page:printed', (page) => printedUnlikeData(page)],
  ['json-ld:author', ({ jsonLd }) => jsonLd.authors.filter(({ isOrganization }) => !isOrganization).flatMap(({ name }) => toNames(name))],
  ['page:printed', (page) => firstNames(page, namesAfterLeadIn).names],
  ...META_NAMES.map((name): NameSource => [`meta:${name}`, ({ meta }) => meta(name).flatMap(toNames).filter(isFullOrAgency)]),
  ...LIBRARY_METAS.map((name): NameSource => [`meta:${name}`, ({ meta }) => meta(name).map(firstNameFirst).flatMap(toNames)]),
  ['meta:twitter:data1', ({ meta }) => (WRITTEN_BY.test(meta('twitter:label1')[0] ?? '') ? toNames(meta('twitter:data1')[0] ?? '') : [])],
  ['page:itemprop', ({ document }) => namesIn(document, '[itemprop~="author"]')],
  ['page:hint', (page) => firstNames(page, namesByHint).names.filter(isFullName)],
  ['page:alone', (page) => besideDate(page)],
];

const LAST_RESORTS: readonly NameSource[] = [
  ['json-ld:author', ({ jsonLd }) => preferAgency(jsonLd.authors.map(({ name }) => name).filter((name) => !ACCOUNT.test(name)))],
  ['page:printed', (page) => firstNames(page, namesAfterLeadIn).loose],
  ['meta:author', ({ meta }) => preferAgency([...meta('author'), ...meta('article:author')].filter((name) => !ACCOUNT.test(name)))],
  ['page:hint', (page) => either(firstNames(page, namesByHint))],
  [
    'page:rel',
    ({ document }) =>
      namesIn(document, 'a[rel~="author"],[class*="byline" i],[class*="author-name" i],[class*="author__name" i],[class*="authorname" i]'),
  ],
  ['json-ld:author', ({ jsonLd }) => jsonLd.authors.map(({ name }) => name)],
  ['meta:twitter:data1', ({ meta }) => (WRITTEN_BY.test(meta('twitter:label1')[0] ?? '') ? [meta('twitter:data1')[0] ?? ''] : [])],
];

// `Written by`, `Verfasst von`
const WRITTEN_BY = /written|by|author|von|par|por|verfasst|écrit|escrito|skrevet|geschreven|napisane/i;

function isFullOrAgency(name: string): boolean {
  return isFullName(name) || AGENCY.test(name);
}

type LineReader = (line: Line, language: string) => NamesInLine;

/** What a reader finds in the first line near the headline that has names. */
function firstNames({ below, above, language }: HeadPage, read: LineReader): NamesInLine {
  let loose: readonly string[] = [];
  for (const line of [...joinLeadIns(below.slice(0, NEAR)), ...above.slice(0, 3)]) {
    const found = read(line, language);
    if (found.names.length > 0) return { names: found.names, loose };
    if (loose.length === 0) loose = found.loose;
  }
  return { names: [], loose };
}

/** Lines below the headline among which a byline stands. */
const NEAR = 18;
// `By` on a line of its own
const ONLY_LEAD_IN = /^(?:(?:written|posted|published|story|words) )?(?:by|von|par|por|door|av|af|di):?$/i;

/** A lead-in that stands on a line of its own belongs to the next line. */
function joinLeadIns(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const before = lines[at - 1];
    return before && ONLY_LEAD_IN.test(before.text)
      ? { ...line, text: `${before.text} ${line.text}`, pieces: [`${before.text} `, ...line.pieces] }
      : line;
  });
}

function either({ names, loose }: NamesInLine): readonly string[] {
  return names.length > 0 ? names : loose;
}

/** The printed names where they are full ones of which the data name none: the data then name who put it online. */
function printedUnlikeData(page: HeadPage): readonly string[] {
  if (page.jsonLd.authors.length === 0) return [];
  const { names } = firstNames({ ...page, below: page.below.slice(0, 6), above: [] }, namesAfterLeadIn);
  const data = plainForm([...page.jsonLd.authors.map(({ name }) => name), ...page.meta('author')].join(' '));
  return names.every((name) => isFullName(name) && !data.includes(plainForm(name))) ? names : [];
}

// `Jane Doe`, `Jane B. van Doe`
const BARE_NAME = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.?|de|van|von|der|da|al|bin)){0,2} \p{Lu}[\p{L}'’-]+$/u;

/** A line that is nothing but a name with a date just above or below it, or a name in the line of the date. */
function besideDate({ below, language }: HeadPage): readonly string[] {
  const lines = below.slice(0, 8);
  const hasDate = (line: Line | undefined) =>
    line !== undefined && line.text.length < 60 && findPrintedDate(line.text, language) !== undefined;
  const dateline = lines.find((line) => hasDate(line));
  const named = dateline?.pieces
    .flatMap((piece) => piece.split(SEPARATOR))
    .map(cleanName)
    .find((part) => BARE_NAME.test(part) && isFullName(part));
  const alone = lines.find(({ text }, at) => BARE_NAME.test(text) && (hasDate(lines[at - 1]) || hasDate(lines[at + 1])));
  if (alone && isFullName(alone.text)) return [alone.text];
  return named === undefined ? [] : [named];
}

/** `Doe, Jane` to `Jane Doe`. */
function firstNameFirst(name: string): string {
  return name.replace(/^([^,]{2,40}),\s*([^,]{1,40})$/, '$2 $1');
}

function preferAgency(names: readonly string[]): readonly string[] {
  const agencies = names.filter((name) => AGENCY.test(name));
  return agencies.length > 0 ? agencies : names;
}

/** Names in the first few matching elements; the name inside where markup tells it. */
function namesIn(document: Document, selector: string): readonly string[] {
  for (const element of selectAll(document, selector, 6)) {
    const inner = selectFirst(element, '[itemprop~="name"]') ?? element;
    const pieces = tagOf(inner) === 'META' ? [attribute(inner, 'content')] : [...walkText(inner, 40)].map(({ value }) => value);
    const names = pieces.join(' ').length < 150 ? toNames(pieces.join(' | ')) : [];
    if (names.length > 0) return names;
  }
  return [];
}
