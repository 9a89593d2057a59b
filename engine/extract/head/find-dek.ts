/**
 * The dek: the standfirst that a reader sees between headline and story; never a description made for search engines
 * alone. Several small signs add up, since no markup is common to all publications.
 */
import type { Sourced } from '../../types.ts';
import { findPrintedDate } from '../dates/find-printed-date.ts';
import { attribute, closest, parentOf, tagOf } from '../page-query.ts';
import { LEAD_IN } from './byline-words.ts';
import type { HeadPage } from './head-page.ts';
import type { Line } from './lines-around.ts';
import { plainForm } from './strip-site-name.ts';
import { titleLikeness } from './title-likeness.ts';

const SHORTEST = 25;
const SHORTEST_HINTED = 12;
const LONGEST = 700;
/** The dek is among the first lines below the headline. */
const MAX_LINES = 12;
/** A sign that counts for itself is 2, a hint 1; so much is needed. */
const ENOUGH = 3;

/** The visible dek, or undefined. */
export function findDek(page: HeadPage, headline: string): Sourced<string> | undefined {
  const lines = page.below.slice(0, MAX_LINES);
  const title = plainForm(headline);
  const said = describedTexts(page);
  const usable = lines.filter((line) => isUsable(line, headline, title, page.language));
  let best: { readonly line: Line; readonly score: number } | undefined;
  for (const line of usable) {
    const score = scoreLine(line, usable[0] === line, said, page, lines);
    if (score >= ENOUGH && score > (best?.score ?? 0) && !isElsewhere(line)) best = { line, score };
  }
  return best && { value: best.line.text, from: hasHint(best.line) ? 'page:hint' : 'page:place' };
}

function describedTexts({ jsonLd, meta }: HeadPage): readonly string[] {
  const texts = [
    jsonLd.description,
    jsonLd.alternativeHeadline,
    ...meta('og:description'),
    ...meta('description'),
    ...meta('twitter:description'),
  ];
  return [...new Set(texts)]
    .map((text) => plainForm((text ?? '').slice(0, 200)).slice(0, SAMPLE))
    .filter((text) => text.length >= SAMPLE_SHORTEST);
}

/** So much of a description and a line are compared: pages cut the one or the other. */
const SAMPLE = 60;
const SAMPLE_SHORTEST = 20;

function isUsable({ text, holders }: Line, headline: string, title: string, language: string): boolean {
  if (text.length < SHORTEST_HINTED || text.length > LONGEST) return false;
  if (text.length < headline.length * 2 + 60 && (titleLikeness(text, headline) > TOO_ALIKE || plainForm(text).includes(title)))
    return false;
  if (text.length < 80 && (LEAD_IN.test(text) || findPrintedDate(text, language) !== undefined)) return false;
  return holders.some((holder) => closest(holder, 'a,button') === null);
}

/** A caption, a box for sharing, a list: not where a dek stands. */
function isElsewhere(line: Line): boolean {
  const { text, element } = line;
  if (text.length < SHORTEST && !hasHint(line)) return true;
  if (closest(element, OUTSIDE) !== null) return true;
  return BOX_HINT.test(`${attribute(element, 'class')} ${attribute(parentOf(element) ?? element, 'class')}`);
}

const OUTSIDE = 'figure,figcaption,[class*="caption" i],[class*="breadcrumb" i],li';
// class="share-bar", "related-links", "newsletter-box"
const BOX_HINT = /share|related|newsletter|promo|advert|byline|author|social|teaser__/i;
/** Alike beyond this, a line repeats the headline. */
const TOO_ALIKE = 0.75;

function scoreLine(line: Line, isFirst: boolean, said: readonly string[], page: HeadPage, lines: readonly Line[]): number {
  const plain = plainForm(line.text.slice(0, 140));
  const isDescribed = said.some(
    (text) => plain.includes(text) || (plain.length >= SAMPLE_SHORTEST && text.startsWith(plain.slice(0, SAMPLE))),
  );
  const isHeading = /^H[1-6]$/.test(tagOf(line.element));
  const apart = !isAmongParagraphs(line, page.below);
  const isBold = line.holders.every((holder) => closest(holder, 'strong,b') !== null);
  const at = lines.indexOf(line);
  const leads = apart && !isHeading && lines.slice(at + 1, at + 4).some((next) => isByline(next, page.language));
  return 3 * +hasHint(line) + 2 * +isDescribed + +isFirst + +isBold + +leads + +apart - 2 * +(isHeading && !isDescribed);
}

/** True where two more lines of running text stand in the same element: a paragraph of the body. */
function isAmongParagraphs({ element }: Line, lines: readonly Line[]): boolean {
  const parent = parentOf(element);
  return (
    tagOf(element) === 'P' &&
    lines.filter(
      (other) => other.element !== element && other.text.length > 100 && tagOf(other.element) === 'P' && parentOf(other.element) === parent,
    ).length > 1
  );
}

function isByline({ text }: Line, language: string): boolean {
  return text.length < 80 && (LEAD_IN.test(text) || findPrintedDate(text, language) !== undefined);
}

// class="article-dek", "standfirst", "subtitle", "chapo", "teaser-text", "entradilla", itemprop="description"
const DEK_HINT =
  /(?:^|[\s_-])(?:dek|deck|standfirst|stand-first|sub-?title|sub-?head(?:line|ing)?|chapo|chapeau|entradilla|bajada|sumario|summary|abstract|intro(?:duction)?|lead|lede|vorspann|ingress|zajawka|sottotitolo|occhiello|linha-fina|excerpt|description|desc|tagline|strapline)(?:$|[\s_-])/i;

function hasHint({ element }: Line): boolean {
  let at: Element | null = element;
  for (let up = 0; at !== null && up < 2; up++) {
    const words = `${attribute(at, 'class').replace(CAMEL, '$1-$2')} ${attribute(at, 'itemprop')} ${attribute(at, 'data-testid')}`;
    if (DEK_HINT.test(words)) return true;
    at = parentOf(at);
  }
  return false;
}

// `articleDek` to `article-Dek`
const CAMEL = /([a-z])([A-Z])/g;
