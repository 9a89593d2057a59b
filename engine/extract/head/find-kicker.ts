/** The kicker above a headline: the line whose element is called so, or the link to the section that the page's data name. */
import type { PageNode } from '../../page-tree.ts';
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
  [
    'page:category',
    ({ above }) =>
      above
        .slice(0, 1)
        .filter(isCategory)
        .map(({ text }) => text),
  ],
];

/** The kicker in a line of its own above the headline, or undefined. `names` are the site's names. */
export function findKicker(page: HeadPage, headline: string, names: readonly string[]): Sourced<string> | undefined {
  const known = [headline, ...names].map(plainForm);
  return firstSourced(KICKERS, page, (text) =>
    isKicker(text, page.language) && !known.includes(plainForm(text)) ? text.replace(COLON, '').replace(SPACED_COMMA, ',') : undefined,
  );
}

/** `HARBOUR:` before the headline in the next line */
const COLON = / ?:$/;

// `Harbour , Ferries`, from links in a row
const SPACED_COMMA = / ,(?= )/g;

/** Short, and of the story: no date, button or label that any page has. */
export function isKicker(text: string, language: string): boolean {
  return (
    text.length <= LONGEST &&
    text.split(' ').length <= MOST_WORDS &&
    !OF_ANY_PAGE.test(text) &&
    findPrintedDate(text, language) === undefined
  );
}
const OF_ANY_PAGE =
  /^(?:(?:last )?updated|title|premium|articles?|blog(?: posts?)?|posts?|home|menu|search|share|print|back(?: to .*)?|contact(?: us)?|about(?: us)?|subscribe|sign (?:in|up)|log ?in|(?:learn|read) more|get (?:started|in touch)|book (?:now|a .*)|request .*)$/i;

// class="kicker", "article__topline", "dachzeile"
const KICKER_HINT =
  /kicker|top-?line|eyebrow|dachzeile|spitzmarke|roofline|over-?(?:title|line)|antetitulo|occhiello|surtitre|chap[eé]u|vignette/i;

/** In an element that is called a kicker, or just within one. */
function isNamed({ element, holders }: Line): boolean {
  return [element, ...holders.slice(0, 1)].some((node) => findUp(node, ({ hint }) => KICKER_HINT.test(hint), 2) !== undefined);
}

/** What the story is filed under, right above its headline: one link to that, or a line that is called so. */
function isCategory(line: Line): boolean {
  const { element, holders, text } = line;
  if (text.split(' ').length > CATEGORY_WORDS || NO_CATEGORY.test(text) || holders.length !== 1) return false;
  const around = (test: (node: PageNode) => boolean) => [element, ...holders].some((node) => findUp(node, test, 3) !== undefined);
  if (around(({ hint }) => OTHER_HINT.test(hint))) return false;
  return (
    around(({ hint }) => CATEGORY_HINT.test(hint)) ||
    around(({ attributes }) => CATEGORY_REL.test(attributes?.rel ?? '') || CATEGORY_LINK.test(attributes?.href ?? ''))
  );
}
const CATEGORY_WORDS = 4;
// `Home / Boats`, `Uncategorized`
const NO_CATEGORY =
  /[/»›>]|^(?:(?:un)?categori[sz]ed|all|allgemein|sin categor[ií]a|non classé|senza categoria|sem categoria|general|miscellaneous|(?:latest |local |top |all )?news|nachrichten|actualités|noticias|notizie|notícias|nieuws|nyheter|nyheder|featured|top\b.*|lists?|stories)$/i;
const OTHER_HINT = /bread-?crumb|pagination|share|menu|byline|author|date/i;
// class="entry-category", "post-categories", "article-tag", "rubrik", "overline", "article__section"
const CATEGORY_HINT =
  /(?:^|[\s_-])(?:(?:entry|post|article|story|blog|item|meta)[_-]{1,2}(?:categor(?:y|ies)|tag|section|label)|categor(?:y|ies)|rubri[ck]|rubrique|overline|section-?(?:name|label|title))(?:$|[\s_-])/i;
// rel="category tag"
const CATEGORY_REL = /(?:^|\s)category(?:\s|$)/;
const CATEGORY_LINK = /\/(?:categor(?:y|ies)|kategorie|categoria|categorie|rubrik|rubrique|seccion)\/[^/]{2,60}\/?$/i;

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
