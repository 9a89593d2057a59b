/** The kicker above a headline: the line whose element is called so, or the link to the section that the page's data name. */
import type { Sourced } from '../../types.ts';
import { findPrintedDate } from '../dates/find-printed-date.ts';
import { SECTION_METAS } from '../section-metas.ts';
import { findUp } from '../tree-query.ts';
import type { HeadPage } from './head-page.ts';
import type { Line } from './lines-around.ts';
import { firstSourced, type SourceRow } from './source-table.ts';
import { plainForm } from './strip-site-name.ts';

const LONGEST = 60;
const MOST_WORDS = 7;

/** Sources of a kicker that stands apart from its headline, best first. */
const KICKERS: readonly SourceRow[] = [
  ['page:hint', ({ above }) => above.filter(isNamed).map(({ text }) => text)],
  ['page:section', (page) => page.above.filter(isLink).map(({ text }) => (sectionsOf(page).includes(plainForm(text)) ? text : ''))],
];

/** The kicker in a line of its own above the headline, or undefined. `names` are the site's names. */
export function findKicker(page: HeadPage, headline: string, names: readonly string[]): Sourced<string> | undefined {
  const known = [headline, ...names].map(plainForm);
  return firstSourced(KICKERS, page, (text) =>
    isShort(text, page.language) && !known.includes(plainForm(text)) ? text.replace(COLON, '') : undefined,
  );
}

/** `HARBOUR:` before the headline in the next line */
const COLON = / ?:$/;

function isShort(text: string, language: string): boolean {
  return text.length <= LONGEST && text.split(' ').length <= MOST_WORDS && findPrintedDate(text, language) === undefined;
}

// class="kicker", "article__topline", "dachzeile"
const KICKER_HINT =
  /kicker|top-?line|eyebrow|dachzeile|spitzmarke|roofline|over-?(?:title|line)|antetitulo|occhiello|surtitre|chap[eé]u|vignette/i;

/** In an element that is called a kicker, or just within one. */
function isNamed({ element, holders }: Line): boolean {
  return [element, ...holders.slice(0, 1)].some((node) => findUp(node, ({ hint }) => KICKER_HINT.test(hint), 2) !== undefined);
}

/** One link and nothing else. */
function isLink({ holders }: Line): boolean {
  return holders.length === 1 && holders.some((node) => findUp(node, ({ tag }) => tag === 'a', 3) !== undefined);
}

function sectionsOf({ meta }: HeadPage): readonly string[] {
  return [...SECTION_METAS]
    .flatMap((name) => meta(name))
    .map(plainForm)
    .filter((name) => name !== '');
}
