/** Who wrote it: persons first; an agency or the publication only where it is named as the author. */
import type { PageNode } from '../../page-tree.ts';
import type { Sourced } from '../../types.ts';
import { findNodes, insideOf } from '../tree-query.ts';
import { isBareName, isOnlyLeadIn } from './bare-names.ts';
import { besideDate } from './beside-date.ts';
import { ACCOUNT, AGENCY, SIGNED } from './byline-words.ts';
import type { HeadPage } from './head-page.ts';
import { introducedAuthor } from './introduced-author.ts';
import type { Line } from './lines-around.ts';
import { type NamesInLine, namesAfterLeadIn, namesByHint } from './names-in-line.ts';
import { siteNames } from './site-names.ts';
import { BYLINE_HINT, labelledAuthors, onlyAuthor, writersIn } from './sole-author.ts';
import { plainForm } from './strip-site-name.ts';
import { cleanName, isFullName, isNoName, toNames } from './to-names.ts';

type NameSource = readonly [from: string, find: (page: HeadPage) => readonly string[]];

/** Bylines in order of the page; [] where no source names anyone. `names` are the site's names. */
export function findBylines(page: HeadPage, names: readonly string[]): readonly Sourced<string>[] {
  const site = names.map(plainForm);
  const isPerson = (name: string) => !site.includes(plainForm(name));
  return (
    firstNamed(PERSONS, page, isPerson) ??
    firstNamed(LAST_RESORTS, page, (name) => /^[^@/]{2,80}$/.test(name) && !isNoName(name))?.slice(0, MAX_LOOSE) ??
    []
  );
}

/** So many authors that are no persons are shown. */
const MAX_LOOSE = 3;

function firstNamed(
  table: readonly NameSource[],
  page: HeadPage,
  accept: (name: string) => boolean,
): readonly Sourced<string>[] | undefined {
  for (const [from, find] of table) {
    const found = [...new Set(find(page))].filter(accept);
    if (found.length > 0) return found.map((value) => ({ value, from }));
  }
  return undefined;
}

const AUTHOR_METAS =
  'author article:author parsely-author sailthru.author byl cxenseparse:author dcterms.creator citation_author dc.creator';

/** Sources of persons, best first. The printed line goes before the data only where it names someone else in full words. */
const PERSONS: readonly NameSource[] = [
  ['page:printed', printedUnlikeData],
  ['page:alone', (page) => (page.jsonLd.authors.length > 0 ? besideDate(page) : [])],
  ['json-ld:author', ({ jsonLd }) => jsonLd.authors.flatMap(({ name, isOrganization }) => (isOrganization ? [] : toNames(name)))],
  ['meta:author', shownInMetas],
  ['page:printed', (page) => firstNames({ ...page, below: page.below.slice(0, NEAREST) }, namesAfterLeadIn).names],
  [
    'page:hint',
    (page) =>
      page.meta('author').some(isFullName) ? [] : firstNames({ ...page, below: page.below.slice(0, NEAREST) }, fullNamesByHint).names,
  ],
  ['page:printed', (page) => firstNames(page, namesAfterLeadIn).names],
  ...AUTHOR_METAS.split(' ').map(
    (name): NameSource => [`meta:${name}`, ({ meta }) => meta(name).map(firstNameFirst).flatMap(toNames).filter(isFullOrAgency)],
  ),
  ['meta:twitter:data1', ({ meta }) => (WRITTEN_BY.test(meta('twitter:label1')[0] ?? '') ? toNames(meta('twitter:data1')[0] ?? '') : [])],
  ['page:hint', (page) => firstNames(page, fullNamesByHint).names],
  ['page:alone', besideDate],
  ['page:itemprop', (page) => (isSigned(page) ? [] : namesIn(page, ({ hint }) => AUTHOR.test(hint)))],
  ['page:signed', signedWithDegrees],
  ['page:only', onlyAuthor],
  ['page:label', labelledAuthors],
  ['page:introduced', introducedAuthor],
  ['page:dek', signedInDek],
  ['page:site', ownerOfSite],
];

const LAST_RESORTS: readonly NameSource[] = [
  ['json-ld:author', ({ jsonLd }) => preferAgency(jsonLd.authors.map(({ name }) => name))],
  ['page:printed', (page) => Object.values(firstNames(page, namesAfterLeadIn)).flat()],
  ['meta:author', ({ meta }) => preferAgency([...meta('author'), ...meta('article:author')])],
  ['page:hint', (page) => Object.values(firstNames(page, namesByHint)).flat()],
  ['page:rel', (page) => namesIn(page, ({ hint, attributes }) => BYLINE_HINT.test(hint) || (attributes?.rel ?? '').includes('author'))],
  ['json-ld:author', ({ jsonLd }) => jsonLd.authors.map(({ name }) => name)],
];

// itemprop="author"
const AUTHOR = /(?:^|\s)author(?:\s|$)/;
// `Written by`, `Verfasst von`
const WRITTEN_BY = /by|author|von|par|por|écrit|skrevet|geschreven|napisane/i;

/** Names in metas that a reader finds near the headline, where the printed line is another story's and names none of them. */
function shownInMetas(page: HeadPage): readonly string[] {
  const lines = [...page.below.slice(0, NEAREST), ...page.above].map(({ text }) => text);
  const said = AUTHOR_METAS.split(' ').flatMap((name) => page.meta(name).map(firstNameFirst).flatMap(toNames));
  const shown = said.filter((name) => isFullName(name) && lines.some((text) => text.includes(name)));
  const { names } = firstNames(page, namesAfterLeadIn);
  return names.some((name) => shown.includes(name)) ? [] : shown;
}

/** The line below the headline names who wrote it, though no person: `By Example Staff`. Whoever is marked elsewhere took a picture. */
function isSigned(page: HeadPage): boolean {
  return namesRightBelow(page).loose.length > 0;
}

function isFullOrAgency(name: string): boolean {
  return isFullName(name) || AGENCY.test(name);
}

/** `Doe, Jane`, as libraries write it, to `Jane Doe`. */
function firstNameFirst(name: string): string {
  return name.replace(/^([^\s,]{2,40}),\s*([^,]{1,40})$/, '$2 $1');
}

function preferAgency(names: readonly string[]): readonly string[] {
  const agencies = names.filter((name) => AGENCY.test(name));
  return agencies.length > 0 ? agencies : names.filter((name) => !ACCOUNT.test(name));
}

/** Lines below the headline among which a byline stands, and those that are surely not the body yet. */
const NEAR = 18;
const NEAREST = 6;

/** What a reader finds in the first line near the headline that has names. */
function firstNames({ below, above, language }: HeadPage, read: (line: Line, language: string) => NamesInLine): NamesInLine {
  let loose: readonly string[] = [];
  for (const line of [...joinLeadIns(below.slice(0, NEAR).filter((line) => !isTags(line))), ...above]) {
    const found = read(line, language);
    if (found.names.length > 0) return found;
    if (loose.length === 0) loose = found.loose;
  }
  return { names: [], loose };
}

/** A name of one word may be the firm's, with a person below it. */
function fullNamesByHint(line: Line, language: string): NamesInLine {
  const { names, loose } = namesByHint(line, language);
  return { names: names.filter(isFullName), loose };
}

/** What is printed behind a lead-in in the nearest lines below the headline. */
function namesRightBelow(page: HeadPage): NamesInLine {
  return firstNames({ ...page, below: page.below.slice(0, NEAREST), above: [] }, namesAfterLeadIn);
}

/** What the story is filed under; it may stand between `By` and the name. */
function isTags({ element, holders }: Line): boolean {
  return FILED.test(element.hint) || (holders.length > 0 && holders.every(({ attributes }) => TAG.test(attributes?.rel ?? '')));
}
// rel="category tag"; not "tag" alone, which names anyone
const TAG = /(?:^|\s)category(?:\s|$)/;
// class="post-category"
const FILED = /(?:^|[\s_-])categor(?:y|ies)(?:[\s_-]|$)/i;

/** A lead-in that stands on a line of its own belongs to the next line. */
function joinLeadIns(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const before = lines[at - 1]?.text ?? '';
    if (!isOnlyLeadIn(before)) return line;
    return { ...line, text: `${before} ${line.text}`, pieces: [`${before} `, ...line.pieces] };
  });
}

/** The printed names where they are full ones of which the data name none: the data then name who put it online. */
function printedUnlikeData(page: HeadPage): readonly string[] {
  const { authors } = page.jsonLd;
  if (authors.length === 0) return [];
  const { names } = namesRightBelow(page);
  const data = plainForm([...authors.map(({ name }) => name), ...page.meta('author')].join(' '));
  return names.every((name) => isFullName(name) && !data.includes(plainForm(name))) ? names : [];
}

/** `Ada Quill, MD; Bo Marsh, PhD` right below the headline: the names without their degrees. */
function signedWithDegrees({ below }: HeadPage): readonly string[] {
  const line = below.slice(0, NEAREST).find(({ text }) => SIGNED.test(text));
  const names = line?.text.split(BETWEEN_SIGNED).map((part) => cleanName(part.slice(0, `${part},`.indexOf(',')))) ?? [];
  return names.filter(isBareName);
}
const BETWEEN_SIGNED = /;|\s&\s|\sand\s/;

/** A dek that ends with who wrote it: `…, writes Ada Quill.`, `…, says ADA QUILL`; whoever says so in small letters is a source. */
function signedInDek({ below }: HeadPage): readonly string[] {
  const [, verb = '', name = ''] =
    below
      .slice(0, 2)
      .map(({ text }) => DEK_SIGNED.exec(text))
      .find((found) => found !== null) ?? [];
  return verb === 'writes' || name === name.toUpperCase() ? [cleanName(name)].filter(isBareName) : [];
}
const DEK_SIGNED = /, (writes|says|reports|asks|explains) ([A-ZÀ-ÞĀ-ſ][^\s.,]{1,20}(?: [A-ZÀ-ÞĀ-ſ][^\s.,]{1,20}){1,2})\.?$/;

/** `Ada Quill's blog` is written by her. */
function ownerOfSite(page: HeadPage): readonly string[] {
  return siteNames(page)
    .map((name) => OWNED.exec(name)?.[1] ?? '')
    .filter(isBareName);
}
const OWNED = /^(.{5,40})['’]s (?:web ?)?(?:blog|site|page|homepage|notes|newsletter|journal)$/i;

/** Names in the first few elements that pass; the name inside where markup tells it. */
function namesIn(page: HeadPage, test: (node: PageNode) => boolean): readonly string[] {
  const elements = findNodes(page.nodes, 6, (node) => test(node) && !page.isUnseen(node) && !isFiled(page, node)).map(
    (node) => insideOf(page, node).find(({ hint }) => NAME.test(hint)) ?? node,
  );
  const named = elements.map(writersIn).map((text) => toNames(text).filter((name) => !isCut(name, text)));
  return named.find(({ length }) => length > 0) ?? [];
}
// itemprop="name"
const NAME = /(?:^|\s)name(?:\s|$)/;

/** Holds a link to what the story is filed under: `<span class="byline"><a href="/tag/harbour">`. */
function isFiled(page: HeadPage, node: PageNode): boolean {
  return [node, ...insideOf(page, node).slice(0, 20)].some(({ attributes }) => FILED_UNDER.test(attributes?.href ?? ''));
}
const FILED_UNDER = /\/(?:tags?|categor(?:y|ies)|topics?)\//i;

/** A single word that lower case follows begins a phrase: `Personal` of `Personal finance`. */
function isCut(name: string, text: string): boolean {
  return !name.includes(' ') && /^ \p{Ll}/u.test(text.slice(text.indexOf(name) + name.length));
}
