/** The headline: the shown heading that the page's data confirm, else what the data say. */
import type { PageNode } from '../../page-tree.ts';
import { foldText } from '../../text/clean-text.ts';
import type { Sourced } from '../../types.ts';
import { findNodes, findUp, insideOf, textOf, textsIn } from '../tree-query.ts';
import type { ReadPage } from './head-page.ts';
import { plainForm, stripSiteName } from './strip-site-name.ts';
import { likenessTo } from './title-likeness.ts';

export interface FoundHeadline {
  readonly headline: Sourced<string>;
  readonly kicker?: Sourced<string>;
  /** The headline above the story, where the page's title and its trail have another. */
  readonly alternative?: Sourced<string>;
  /** The element that shows it, where one does. */
  readonly element: PageNode | undefined;
}

/** Teasers with headings of their own may stand above a headline that is no `h1`. */
const MAX_HEADINGS = { h1: 40, other: 160 };
/** An `h1` needs some likeness to a title in the data, another heading nearly all. */
const LIKE_H1 = 0.3;
const LIKE_OTHER = 0.8;
/** A lone `h1` of this many words is a headline even where the data say something else. */
const LONE_WORDS = 5;
/** A heading longer than this is text. */
const LONGEST = 300;
const LONGEST_KICKER = 60;

const TITLE_METAS = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'citation_title', 'title', 'headline'];

const OTHER_HEADING = /^h[2-4]$/;
// itemprop="headline"
const HEADLINE_HINT = /(?:^|\s)headline(?:\s|$)/;

interface Heading {
  readonly element: PageNode;
  readonly text: string;
  readonly likeness: number;
}
/** The heading above the story, and the trail's last step where that tells the headline in the words of `og:title`. */
interface Shown {
  readonly above: Heading;
  readonly trail?: Heading;
}

/** Finds the headline; the value is '' only where the page has no title of any kind. `names` are the site's names. */
export function findHeadline(page: ReadPage, names: readonly string[]): FoundHeadline {
  const said = titlesOf(page, names);
  const shown = shownHeading(page, said, names);
  if (!shown)
    return { headline: said.find(({ value }) => !isSite(value, names)) ?? said[0] ?? { value: '', from: 'none' }, element: undefined };
  const { above, trail } = shown;
  const told = trail ?? above;
  const from = sourceOf(told);
  const { kicker, headline } = splitKicker(withoutTail(told, said), said);
  return {
    headline: { value: stripSiteName(headline, names), from },
    element: above.element,
    ...(trail && { alternative: { value: above.text, from: sourceOf(above) } }),
    ...(kicker && { kicker: { value: kicker, from } }),
  };
}

const sourceOf = ({ element }: Heading): string => `page:${element.tag}`;

function shownHeading(page: ReadPage, said: readonly Sourced<string>[], names: readonly string[]): Shown | undefined {
  const likenesses = [...new Set(said.map(({ value }) => value))].map(likenessTo);
  const headings = (most: number, isHeading: (node: PageNode) => boolean) =>
    findNodes(page.nodes, most, isHeading)
      .map((element): Heading => {
        const text = textOf(element, LONGEST + 1, page.isUnseen(element) ? undefined : page.isUnseen);
        return { element, text, likeness: Math.max(0, ...likenesses.map((likeness) => likeness(text))) };
      })
      .filter(({ text }) => text.length <= LONGEST && !isSite(text, names))
      .filter(({ element, likeness }) => likeness >= LIKE_OTHER || !page.isUnseen(element));
  const all = headings(MAX_HEADINGS.h1, ({ tag }) => tag === 'h1');
  const firsts = all.filter((heading) => !isCrumb(page, heading));
  const first = likeliest(firsts);
  if (first && first.likeness >= LIKE_OTHER) return { above: first };
  const others = headings(MAX_HEADINGS.other, ({ tag, hint }) => OTHER_HEADING.test(tag) || HEADLINE_HINT.test(hint));
  const other = likeliest(others);
  if (first && first.likeness >= LIKE_H1 && !(other && isBlogAndStory(page.title, first.text, other.text))) {
    return { above: firsts.find(({ text, likeness }) => likeness >= LIKE_H1 && text.split(' ').length >= LONE_WORDS) ?? first };
  }
  const crumb = likeliest(all);
  const between = others.filter(({ element: { index } }) => crumb && other && index > crumb.element.index && index < other.element.index);
  if (other && other.likeness >= LIKE_OTHER && between.length <= (first ? MAX_HEADINGS.other : MOST_BETWEEN))
    return { above: other, ...(crumb && crumb.text !== other.text && isSharedTitle(page, crumb, names) && { trail: crumb }) };
  if (crumb && crumb.likeness >= LIKE_H1) return { above: crumb };
  const lone = all.filter(({ element, text }) => text.split(' ').length >= LONE_WORDS && !text.endsWith(':') && !leadsHome(page, element));
  const only = lone.length === 1 || said.length === 0 ? (lone[0] ?? all[0]) : undefined;
  return only && { above: only };
}

/** `og:title`, which editors write to stand alone, says it in the same words. */
function isSharedTitle({ meta }: ReadPage, { text }: Heading, names: readonly string[]): boolean {
  return plainForm(stripSiteName(meta('og:title')[0] ?? '', names)) === plainForm(text);
}

/** So few headings stand between a trail and the headline: further below is another story's. */
const MOST_BETWEEN = 2;

/** The last step of the trail above a story (`Home | Harbour | …`), which pages make their `h1` for search engines. */
function isCrumb(page: ReadPage, { element, text }: Heading): boolean {
  const isTrail = (around: PageNode) => {
    const [home, section] = insideOf(page, around).filter(({ attributes }) => attributes?.href !== undefined);
    const isBefore = home && section && section.index < element.index && HOME.test(home.attributes?.href ?? '');
    return isBefore === true && textOf(around).length - text.length < LONGEST_TRAIL;
  };
  const isNamed = ({ tag, hint }: PageNode) => tag === 'nav' || tag === 'li' || CRUMB_HINT.test(hint);
  return findUp(element, isNamed, NAMED_REACH) !== undefined || findUp(element.parent ?? element, isTrail, TRAIL_REACH) !== undefined;
}
const CRUMB_HINT = /bread-?crumb/i;
const NAMED_REACH = 4;
const TRAIL_REACH = 2;
const LONGEST_TRAIL = 80;

/** The `h1` is the blog's name where the title is nothing but that name and another heading. */
function isBlogAndStory(title: string, first: string, other: string): boolean {
  const [whole, blog, story] = [title, first, other].map(plainForm);
  return whole === `${blog}${story}` || whole === `${story}${blog}`;
}

function likeliest([first, ...others]: readonly Heading[]): Heading | undefined {
  return first && others.reduce((best, heading) => (best.likeness >= heading.likeness ? best : heading), first);
}

function titlesOf({ jsonLd, meta, title }: ReadPage, names: readonly string[]): readonly Sourced<string>[] {
  const titles: readonly Sourced<string>[] = [
    { value: jsonLd.headline ?? '', from: 'json-ld:headline' },
    ...TITLE_METAS.map((name) => ({ value: meta(name)[0] ?? '', from: `meta:${name}` })),
    { value: title, from: 'page:title' },
    { value: jsonLd.alternativeHeadline ?? '', from: 'json-ld:alternativeHeadline' },
  ];
  return titles.map(({ value, from }) => ({ value: stripSiteName(value, names), from })).filter(({ value }) => value !== '');
}

function isSite(text: string, names: readonly string[]): boolean {
  const plain = plainForm(text);
  return plain === '' || names.some((name) => plainForm(name) === plain);
}

/** The site's name as an `h1`: a logo that leads home. */
function leadsHome(page: ReadPage, element: PageNode): boolean {
  return insideOf(page, element).some(({ attributes }) => attributes?.href !== undefined && HOME.test(attributes.href));
}
// `/`, `https://paper.example/`
const HOME = /^(?:https?:\/\/[^/]+)?\/?$/;

// class="kicker", "headline__topline", "dachzeile"
const KICKER_HINT =
  /kicker|top-?line|eyebrow|dachzeile|spitzmarke|roofline|(?:super|pre|over)-?(?:title|line)|antetitulo|occhiello|surtitre|vignette|hidden|sr-only|visually/i;
// `Opinion | `, `Energy policy: `
const PREFIX = /^([^|:]{2,45}?)\s?[|:]\s+/;
const LEADING_MARKS = /^[\s:|–—•/-]+/;
const TRAILING_MARKS = /(?<![\s:|–—•/-])[\s:|–—•/-]+$/;

/** Without a label at the heading's end that the data leave out: `[Video]`, `(paper.example) 12`, ` / Dec 2025`. */
function withoutTail({ element, text, likeness }: Heading, said: readonly Sourced<string>[]): Heading {
  const title = said.find(({ value }) => text.startsWith(value) && TAIL.test(text.slice(value.length)));
  return { element, text: title?.value ?? text, likeness };
}
// ` [Video]`, ` (paper.example) 12`, ` / Dec 2025`
const TAIL = /^\s(?:[[(][^\])]{1,30}[\])](?:\s\d{1,5})?|\/\s.{1,20})$/;

/** A kicker within the heading: a piece of its own that the data leave out, or that its element calls so and the data don't repeat. */
function splitKicker({ element, text }: Heading, said: readonly Sourced<string>[]): { readonly kicker: string; readonly headline: string } {
  const titles = said.map(({ value }) => plainForm(value));
  const whole = said[titles.indexOf(plainForm(text))];
  if (whole?.from === 'meta:og:title' && whole.value === text) return { kicker: '', headline: text };
  const pieces = [...textsIn(element)].map(({ value, holder }) => ({ value: foldText(value), holder })).filter(({ value }) => value !== '');
  let kicker = '';
  for (const { value, holder } of pieces.slice(0, 3)) {
    kicker = foldText(`${kicker} ${value}`);
    const headline = text.slice(kicker.length).replace(LEADING_MARKS, '');
    if (kicker.length > LONGEST_KICKER || headline.length < 8 || !text.startsWith(kicker)) break;
    const isHinted = whole === undefined && holder !== element && KICKER_HINT.test(holder.hint);
    if (isHinted || titles.includes(plainForm(headline))) return { kicker: kicker.replace(TRAILING_MARKS, ''), headline };
  }
  const [prefix = '', word = ''] = PREFIX.exec(text) ?? [];
  const rest = plainForm(text.slice(prefix.length));
  // Where the data have both forms, `og:title` is the one that editors write to stand alone.
  const alone = whole ? titles[said.findIndex(({ from }) => from === 'meta:og:title')] : titles.find((title) => title === rest);
  if (word !== '' && alone === rest) return { kicker: word, headline: text.slice(prefix.length) };
  return { kicker: '', headline: pieces.length > 1 && whole ? whole.value : text };
}
