/** The headline: the shown heading that the page's data confirm, else what the data say. */
import type { Sourced } from '../../types.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';
import { attribute, selectAll, tagOf, textOf } from '../page-query.ts';
import { type Metas, titleOf } from './head-page.ts';
import { plainForm, stripSiteName } from './strip-site-name.ts';
import { titleLikeness } from './title-likeness.ts';

export interface FoundHeadline {
  readonly headline: Sourced<string>;
  /** The element that shows it, where one does. */
  readonly element: Element | null;
}

const MAX_HEADINGS = 40;
/** Less alike than this, a heading and a title in the data are about different things. */
const ALIKE = 0.6;
/** A headline has words; a heading longer than this is text. */
const LONGEST = 300;

const TITLE_METAS = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'citation_title',
  'title',
  'headline',
] as const;

/** Finds the headline; the value is '' only where the page has no title of any kind. `names` are the site's names. */
export function findHeadline(document: Document, jsonLd: JsonLd, metas: Metas, names: readonly string[]): FoundHeadline {
  const said = titlesOf(document, jsonLd, metas, names);
  const isSite = (text: string) => names.some((name) => plainForm(name) === plainForm(text));
  const headings = selectAll(document, 'h1,[itemprop~="headline"],h2', MAX_HEADINGS)
    .map((element) => ({ element, text: headingText(element), isFirst: tagOf(element) === 'H1' }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST && !isSite(text));
  const shown = bestOf(headings, said) ?? headings.find(({ isFirst, element }) => isFirst && !isHeadOfSite(element));
  if (shown)
    return {
      headline: { value: stripSiteName(shown.text, names), from: `page:${tagOf(shown.element).toLowerCase()}` },
      element: shown.element,
    };
  return { headline: said.find(({ value }) => !isSite(value)) ?? said[0] ?? { value: '', from: 'none' }, element: null };
}

type Heading = { readonly element: Element; readonly text: string; readonly isFirst: boolean };

/** The heading most like a title in the data; an `h1` before others that are as alike. */
function bestOf(headings: readonly Heading[], said: readonly Sourced<string>[]): Heading | undefined {
  let best: Heading | undefined;
  let bestScore = ALIKE;
  for (const heading of headings) {
    const likeness = Math.max(0, ...said.map(({ value }) => titleLikeness(heading.text, value)));
    const score = likeness + (heading.isFirst ? 0.15 : 0);
    if (likeness >= ALIKE && score > bestScore) [best, bestScore] = [heading, score];
  }
  return best;
}

function titlesOf(document: Document, jsonLd: JsonLd, metas: Metas, names: readonly string[]): readonly Sourced<string>[] {
  const titles: readonly Sourced<string>[] = [
    { value: jsonLd.headline ?? '', from: 'json-ld:headline' },
    ...TITLE_METAS.map((name) => ({ value: metas.get(name)?.[0] ?? '', from: `meta:${name}` })),
    { value: titleOf(document), from: 'page:title' },
  ];
  return titles.map(({ value, from }) => ({ value: stripSiteName(value, names), from })).filter(({ value }) => value !== '');
}

/** Text of a heading; the alternative text of its picture where it has no words. */
function headingText(element: Element): string {
  if (tagOf(element) === 'META') return '';
  return textOf(element, LONGEST + 1);
}

/** The site's name as an `h1`: a logo that leads home. */
function isHeadOfSite(element: Element): boolean {
  return selectAll(element, 'a[href]', 3).some((link) => /^(?:https?:\/\/[^/]+)?\/?$/.test(attribute(link, 'href')));
}
