/** The headline: the shown heading that the page's data confirm, else what the data say. */
import type { Sourced } from '../../types.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';
import { attribute, foldSpace, selectAll, tagOf, textOf, walkText } from '../page-query.ts';
import { type Metas, titleOf } from './head-page.ts';
import { plainForm, stripSiteName } from './strip-site-name.ts';
import { titleLikeness } from './title-likeness.ts';

export interface FoundHeadline {
  readonly headline: Sourced<string>;
  readonly kicker?: Sourced<string>;
  /** The element that shows it, where one does. */
  readonly element: Element | null;
}

const MAX_HEADINGS = 40;
/** An `h1` needs some likeness to a title in the data, another heading nearly all. */
const LIKE_H1 = 0.3;
const LIKE_OTHER = 0.8;
/** A lone `h1` of this many words is a headline even where the data say something else. */
const LONE_WORDS = 5;
/** A heading longer than this is text. */
const LONGEST = 300;
const LONGEST_KICKER = 60;

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

type Heading = { readonly element: Element; readonly text: string; readonly likeness: number };

/** Finds the headline; the value is '' only where the page has no title of any kind. `names` are the site's names. */
export function findHeadline(document: Document, jsonLd: JsonLd, metas: Metas, names: readonly string[]): FoundHeadline {
  const said = titlesOf(document, jsonLd, metas, names);
  const shown = shownHeading(document, said, names);
  if (!shown) return { headline: said.find(({ value }) => !isSite(value, names)) ?? said[0] ?? { value: '', from: 'none' }, element: null };
  const from = `page:${tagOf(shown.element).toLowerCase()}`;
  const { kicker, headline } = splitKicker(shown, said);
  return {
    headline: { value: stripSiteName(headline, names), from },
    element: shown.element,
    ...(kicker === '' ? {} : { kicker: { value: kicker, from } }),
  };
}

function shownHeading(document: Document, said: readonly Sourced<string>[], names: readonly string[]): Heading | undefined {
  const toHeading = (element: Element): Heading => {
    const text = headingText(element);
    return { element, text, likeness: Math.max(0, ...said.map(({ value }) => titleLikeness(text, value))) };
  };
  const isUsable = ({ text }: Heading) => text !== '' && text.length <= LONGEST && !isSite(text, names);
  const firsts = selectAll(document, 'h1', MAX_HEADINGS).map(toHeading).filter(isUsable);
  const first = likeliest(firsts);
  if (first && first.likeness >= LIKE_H1) return first;
  const other = likeliest(selectAll(document, '[itemprop~="headline"],h2,h3', MAX_HEADINGS).map(toHeading).filter(isUsable));
  if (other && other.likeness >= LIKE_OTHER) return other;
  const lone = firsts.filter(({ element, text }) => text.split(' ').length >= LONE_WORDS && !text.endsWith(':') && !leadsHome(element));
  return lone.length === 1 || said.length === 0 ? (lone[0] ?? firsts[0]) : undefined;
}

function likeliest(headings: readonly Heading[]): Heading | undefined {
  return headings.reduce<Heading | undefined>((best, heading) => (best && best.likeness >= heading.likeness ? best : heading), undefined);
}

function titlesOf(document: Document, jsonLd: JsonLd, metas: Metas, names: readonly string[]): readonly Sourced<string>[] {
  const titles: readonly Sourced<string>[] = [
    { value: jsonLd.headline ?? '', from: 'json-ld:headline' },
    ...TITLE_METAS.map((name) => ({ value: metas.get(name)?.[0] ?? '', from: `meta:${name}` })),
    { value: titleOf(document), from: 'page:title' },
  ];
  return titles.map(({ value, from }) => ({ value: stripSiteName(value, names), from })).filter(({ value }) => value !== '');
}

function isSite(text: string, names: readonly string[]): boolean {
  const plain = plainForm(text);
  return plain === '' || names.some((name) => plainForm(name) === plain);
}

/** Words of a heading, without those only for screen readers. */
function headingText(element: Element): string {
  return tagOf(element) === 'META' ? '' : textOf(element, LONGEST + 1);
}

/** The site's name as an `h1`: a logo that leads home. */
function leadsHome(element: Element): boolean {
  return selectAll(element, 'a[href]', 3).some((link) => /^(?:https?:\/\/[^/]+)?\/?$/.test(attribute(link, 'href')));
}

// class="kicker", "headline__topline", "dachzeile"
const KICKER_HINT =
  /kicker|overline|topline|top-line|eyebrow|dachzeile|spitzmarke|roofline|super-?title|pre-?title|over-?title|antetitulo|occhiello|surtitre|vignette|title__topic|hidden|sr-only|visually/i;
// `Opinion | `, `Energy policy: `
const PREFIX = /^([^|:]{2,45}?)\s?[|:]\s+/;

/** A kicker within the heading: a piece of its own that the data leave out, or that its element calls so and the data don't repeat. */
function splitKicker({ element, text }: Heading, said: readonly Sourced<string>[]): { readonly kicker: string; readonly headline: string } {
  const titles = said.map(({ value }) => plainForm(value));
  const whole = said[titles.indexOf(plainForm(text))];
  // Where the data have both forms, `og:title` is the one that editors write to stand alone.
  const shared = titles[said.findIndex(({ from }) => from === 'meta:og:title')];
  const isBare = (rest: string) => (whole === undefined ? titles.includes(plainForm(rest)) : shared === plainForm(rest));
  let kicker = '';
  for (const { value, holder } of [...walkText(element, 30)].slice(0, 3)) {
    kicker = foldSpace(`${kicker} ${value}`);
    const rest = text.slice(kicker.length).replace(/^[\s:|–—•/-]+/, '');
    if (kicker.length > LONGEST_KICKER || rest.length < 8 || !text.startsWith(kicker)) break;
    const isHinted = whole === undefined && holder !== element && KICKER_HINT.test(attribute(holder, 'class'));
    if (isHinted || titles.includes(plainForm(rest))) return { kicker: kicker.replace(/[\s:|–—•/-]+$/, ''), headline: rest };
  }
  const prefix = PREFIX.exec(text);
  const rest = prefix ? text.slice(prefix[0].length) : '';
  if (prefix && isBare(rest)) return { kicker: prefix[1] ?? '', headline: rest };
  return { kicker: '', headline: kicker !== '' && whole && kicker !== text ? whole.value : text };
}
