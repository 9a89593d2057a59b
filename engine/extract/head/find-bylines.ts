/** Who wrote it: persons first; an agency or the publication only where it is named as the author. */
import type { Sourced } from '../../types.ts';
import { attribute, parentOf, selectAll, tagOf, textOf } from '../page-query.ts';
import { AGENCY, LEAD_IN } from './byline-words.ts';
import type { HeadPage } from './head-page.ts';
import type { SourceRow } from './source-table.ts';
import { plainForm } from './strip-site-name.ts';
import { toNames } from './to-names.ts';

/** Bylines in order of the page; [] where no source names anyone. `names` are the site's names. */
export function findBylines(page: HeadPage, names: readonly string[]): readonly Sourced<string>[] {
  const site = new Set(names.map(plainForm));
  for (const [from, find] of SOURCES) {
    const found = find(page) ?? [];
    const persons = [...new Set((typeof found === 'string' ? [found] : found).flatMap((raw) => toNames(raw ?? '')))].filter(
      (name) => !site.has(plainForm(name)),
    );
    if (persons.length > 0) return persons.map((value) => ({ value, from }));
  }
  return organizations(page);
}

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.aut',
  'citation_author',
  'cxenseparse:author',
  'article:author_name',
  'og:article:author',
  'twitter:creator:name',
  'vr:author',
  'dcsext.author',
] as const;

const SOURCES: readonly SourceRow[] = [
  ['json-ld:author', ({ jsonLd }) => jsonLd.authors.filter(({ isOrganization }) => !isOrganization).map(({ name }) => name)],
  ...META_NAMES.map((name): SourceRow => [`meta:${name}`, (page) => page.meta(name)]),
  [
    'page:printed',
    (page) =>
      page.below
        .slice(0, 12)
        .filter(({ text }) => text.length < 200 && LEAD_IN.test(text))
        .slice(0, 1)
        .map(({ text }) => text),
  ],
  ['page:itemprop', (page) => elementTexts(page, '[itemprop~="author"]')],
  ['page:rel', (page) => elementTexts(page, 'a[rel~="author"],[data-testid*="author" i]')],
  ['page:near', (page) => nearHint(page)],
  ['page:class', (page) => elementTexts(page, '[class*="byline" i],[class*="author" i],[class*="autor" i]')],
];

/** Texts of the first few matching elements; the name inside where markup tells it. */
function elementTexts(page: HeadPage, selector: string): readonly string[] {
  for (const element of selectAll(page.document, selector, 8)) {
    const inner = selectAll(element, '[itemprop~="name"]', 3)[0] ?? element;
    const text = tagOf(inner) === 'META' ? attribute(inner, 'content') : textOf(inner, 300);
    if (text.length < 150 && toNames(text).length > 0) return [text];
  }
  return [];
}

// class="article-byline", rel="author", href="/authors/jane-doe"
const AUTHOR_HINT = /byline|author|autor|auteur|writer|redakteur|journalist|contributor|skribent|forfatter/i;

/** A short line below the headline whose element says that it holds an author. */
function nearHint(page: HeadPage): readonly string[] {
  for (const { text, holders } of page.below) {
    if (text.length > 120) continue;
    if (holders.some((holder) => hintsAt(holder)) && toNames(text).length > 0) return [text];
  }
  return [];
}

function hintsAt(holder: Element): boolean {
  let element: Element | null = holder;
  for (let up = 0; element !== null && up < 3; up++) {
    if (
      AUTHOR_HINT.test(
        `${attribute(element, 'class')} ${attribute(element, 'rel')} ${attribute(element, 'href')} ${attribute(element, 'itemprop')}`,
      )
    )
      return true;
    element = parentOf(element);
  }
  return false;
}

/** Agencies and organizations that the data name as author, where no person was found. */
function organizations({ jsonLd, meta }: HeadPage): readonly Sourced<string>[] {
  const named = jsonLd.authors.map(({ name }) => ({ value: name, from: 'json-ld:author' }));
  const said = ['author', 'article:author'].flatMap((name) => meta(name).map((value) => ({ value, from: `meta:${name}` })));
  const all = [...named, ...said].filter(({ value }) => value.length <= 80 && !/https?:|@/.test(value));
  const agency = all.filter(({ value }) => AGENCY.test(value));
  return (agency.length > 0 ? agency : all).slice(0, 1);
}
