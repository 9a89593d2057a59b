/**
 * The dek: the standfirst that a reader sees between headline and story; never a description made for search engines
 * alone. Several small signs add up, since no markup is common to all publications.
 */
import type { PageNode } from '../../page-tree.ts';
import { isBriefHeading } from '../../text/brief-headings.ts';
import { isCaption } from '../../text/is-caption.ts';
import { isNote } from '../../text/is-note.ts';
import type { Sourced } from '../../types.ts';
import { findPrintedDate } from '../dates/find-printed-date.ts';
import { findUp } from '../tree-query.ts';
import { bareNames, isIntroduced } from './bare-names.ts';
import { LEAD_IN, localLeadIn, PARTICLE, ROLE, SIGNED } from './byline-words.ts';
import type { HeadPage } from './head-page.ts';
import type { Line } from './lines-around.ts';
import { isDateline } from './names-in-line.ts';
import { plainForm } from './strip-site-name.ts';
import { titleLikeness } from './title-likeness.ts';

const SHORTEST = 25;
const SHORTEST_HINTED = 12;
const LONGEST = 700;
const LONGEST_BYLINE = 80;
/** The dek is among the first lines below the headline. */
const MAX_LINES = 12;
/** A sign that counts for itself is 2, a hint 1; so much is needed. */
const ENOUGH = 3;

/** The visible dek, or undefined. */
export function findDek(page: HeadPage, headline: Sourced<string>): Sourced<string> | undefined {
  const lines = page.below.slice(0, MAX_LINES);
  const said = describedTexts(page);
  const usable = lines.filter(
    (line, at) => isUsable(line, headline.value, page.language) && !isIntroduced(lines[at - 1]?.text ?? '', line.text),
  );
  let best: { readonly line: Line; readonly score: number } | undefined;
  for (const line of usable) {
    const isAlone = headline.from.startsWith('page:h') && standsAlone(line, page);
    const score = scoreLine(line, said, page) + +(line === usable[0]) + ENOUGH * +isAlone;
    if (score >= ENOUGH && score > (best?.score ?? 0) && !isElsewhere(line) && !namesWriter(line) && !isOther(line)) best = { line, score };
  }
  return best && { value: best.line.text, from: hasHint(best.line) ? 'page:hint' : 'page:place' };
}

/** So much of a description and a line are compared: pages cut the one or the other. */
const SAMPLE = 60;
const SAMPLE_SHORTEST = 20;

function describedTexts({ jsonLd, meta }: HeadPage): readonly string[] {
  const descriptions = ['og:description', 'description', 'twitter:description'].flatMap(meta);
  return [jsonLd.description ?? '', jsonLd.alternativeHeadline ?? '', ...descriptions]
    .map((text) => plainForm(text.slice(0, 200)).slice(0, SAMPLE))
    .filter((text) => text.length >= SAMPLE_SHORTEST);
}

/** Alike beyond this, a line repeats the headline. */
const TOO_ALIKE = 0.75;

function isUsable(line: Line, headline: string, language: string): boolean {
  const { text, holders } = line;
  if (
    text.length < SHORTEST_HINTED ||
    text.length > LONGEST ||
    isByline(line, language) ||
    isCaption(text) ||
    isNote(text) ||
    LABEL.test(text) ||
    CALL.test(text) ||
    SIGNED.test(text) ||
    text.endsWith(':')
  )
    return false;
  return (
    !(text.length < headline.length * 2 + 60 && repeats(text, headline)) &&
    holders.some((holder) => !findUp(holder, ({ tag }) => tag === 'a' || tag === 'button'))
  );
}

// `COMMENTARY Harbour and Ferries`: a label and the section; not `FERRIES return to the pier`
const LABEL = /^[A-ZÀ-Þ]{6,20}(?: (?:[A-ZÀ-Þ][^\s.!?:;]{0,19}|and|of|the|&)){0,5}$/;

// `Book a berth with us today!`
const CALL = /\b(?:today|now)!$/i;

/** What may well stand first below a headline and is no dek all the same. */
function isOther(line: Line): boolean {
  return (isHeading(line) && line.text.split(' ').length <= FEW_WORDS) || OTHERS.some((form) => form.test(line.text));
}
/** A section heading of the body, whatever its name: `1. Introduction`, `Best practices`. */
const FEW_WORDS = 3;
const OTHERS: readonly RegExp[] = [
  // `Harbour | Ferries | Travel tips`
  /^[^|.!?]{2,40} \| [^|.!?]{2,40} \| /,
  // `Fill out the form to get our guide`
  /^(?:fill (?:in|out) (?:the|this|our)|sign up|subscribe|click|tap) /i,
  // `RELATED: Boats that came back`, `[ Also read … ]`, `Tags: ferries, piers`
  /^\W{0,3}(?:related|(?:also )?read(?: also| more| next)?|see also|tags|topics|categor(?:y|ies)|filed under|keywords)(?:\s?:| .{0,80}\]$)/i,
  // `Video by Coast Pictures`, `Medically reviewed by Ada Quill`, `Getty Images`
  /^(?:(?:photo|video|image|illustration|graphic)s? by|(?:\w{4,9} )?(?:reviewed|edited|fact[- ]checked)(?: by\b|$))|^(?:getty|shutterstock|adobe stock|istock)\b[^.!?]{0,30}$/i,
];

function repeats(text: string, headline: string): boolean {
  return titleLikeness(text, headline) > TOO_ALIKE || plainForm(text).includes(plainForm(headline));
}

function isByline({ text }: Line, language: string): boolean {
  return (
    text.length < LONGEST_BYLINE && (LEAD_IN.test(text) || findPrintedDate(text, language) !== undefined || isLedInLocally(text, language))
  );
}

/** `Von Ada Example, Zürich`, `Par Bo Sample`: names alone behind a word of the page's language; not `Von Zürich nach Bern`. */
function isLedInLocally(text: string, language: string): boolean {
  const rest = text.replace(localLeadIn(language), '');
  return rest !== text && rest.split(BETWEEN_NAMES).every((word) => CAPITAL.test(word) || PARTICLE.test(word));
}
const BETWEEN_NAMES = /[\s,/]+/;
const CAPITAL = /^\p{Lu}[^:!?]*$/u;

/** A caption, a box for sharing, a list: not where a dek stands. */
function isElsewhere(line: Line): boolean {
  const { text, element } = line;
  if (findUp(element, ({ tag, hint }) => OUTSIDE.test(tag) || OUTSIDE_HINT.test(hint)) || (text.length < SHORTEST && !hasHint(line)))
    return true;
  return BOX_HINT.test(`${element.hint} ${element.parent?.hint}`);
}

/** `Ada Quill, The Bay Weekly`; where the markup calls it a dek it may be one, but two names are none. */
function namesWriter(line: Line): boolean {
  const names = bareNames(line.text).length;
  return names > 1 || (names > 0 && !hasHint(line));
}

const OUTSIDE = /^(?:figure|figcaption|li)$/;
// class="caption", not "header hasCaption"
const OUTSIDE_HINT = /(?<!has-?)caption|breadcrumb/i;
// class="share-bar", "related-links", "newsletter-box"
const BOX_HINT = /share|related|newsletter|promo|advert|byline|author|social|teaser__/i;

function scoreLine(line: Line, said: readonly string[], { below, language }: HeadPage): number {
  const plain = plainForm(line.text.slice(0, 140));
  const start = plain.slice(0, SAMPLE);
  const isDescribed = said.some((text) => plain.includes(text) || (plain.length >= SAMPLE_SHORTEST && text.startsWith(start)));
  const apart = !isAmongParagraphs(line, below);
  const isStandfirst = isHeading(line) && isSentenceHeading(line, below, language);
  const isBold = line.holders.every((holder) => findUp(holder, ({ tag }) => tag === 'strong' || tag === 'b'));
  const at = below.indexOf(line) + 1;
  const leads = apart && !isHeading(line) && below.slice(at, at + 3).some((next) => isByline(next, language));
  return (
    3 * +(hasHint(line) && (apart || isNamed(line.element))) +
    2 * +isDescribed +
    +isBold +
    +leads +
    +apart -
    2 * +(isHeading(line) && !isDescribed && !isStandfirst) +
    +isStandfirst
  );
}

/** A whole sentence that is marked as a heading right below the headline, before the lines of names and days or behind them. */
function isSentenceHeading(line: Line, below: readonly Line[], language: string): boolean {
  const at = below.indexOf(line);
  const words = line.text.split(' ').length;
  const isHead = (i: number) => below[i] !== undefined && isOfHead(below[i], below[i - 1], language);
  const isFirst = below.slice(0, at).every((_, i) => isHead(i));
  return isFirst && words >= SENTENCE_WORDS && SENTENCE_STOP.test(line.text) && (at > 0 || isHead(1) || isHead(2));
}
const SENTENCE_WORDS = 9;
const SENTENCE_STOP = /^[^"“„«].*[^.][.…]["”’»]?$/;

/** True where two more lines of running text stand in the same element: a paragraph of the body. */
function isAmongParagraphs({ element }: Line, lines: readonly Line[]): boolean {
  const others = lines.filter((line) => line.element !== element && line.text.length > 100 && isParagraph(line));
  return element.tag === 'p' && others.filter((line) => line.element.parent === element.parent).length > 1;
}

function isParagraph({ element }: Line): boolean {
  return element.tag === 'p';
}

function isHeading({ element }: Line): boolean {
  return /^h[1-6]$/.test(element.tag);
}

/** A standfirst has at most so many words, in one or two sentences; of so many it may go without its stop. */
const MOST_WORDS = 40;
const UNSTOPPED_WORDS = 6;
// `One. Two`; not `One`
const STOP = /[.!?。！？:]/;
// `One. Two?`; not `A topic`, nor three sentences
const SENTENCES = /^(?:[^.!?。！？]|[.!?](?=\S)){3,300}(?:[.!?]\s[^.!?。！？]{3,300})?[.!?。！？]\S?$/;

/** A short paragraph that is all there is between the headline and the first section heading, with paragraphs below that. */
function standsAlone(line: Line, { below, language }: HeadPage): boolean {
  const heading = below.findIndex(isSectionHeading);
  const above = below.slice(0, Math.max(heading, 0)).filter((other, at) => !isOfHead(other, below[at - 1], language));
  const words = line.text.split(' ').length;
  return (
    above.length === 1 &&
    above[0] === line &&
    isParagraph(line) &&
    words <= MOST_WORDS &&
    (SENTENCES.test(line.text) || (words >= UNSTOPPED_WORDS && !STOP.test(line.text))) &&
    below.slice(heading + 1).some(isParagraph)
  );
}

/** Who wrote it, as what, when, and how long it takes to read; `before` is the line above it. */
function isOfHead(line: Line, before: Line | undefined, language: string): boolean {
  const { text } = line;
  if (text.length >= LONGEST_BYLINE) return false;
  const isRole = before !== undefined && bareNames(before.text).length > 0 && ROLE.test(text);
  return isRole || isByline(line, language) || bareNames(text).length > 0 || isDateline(text, language);
}

/** By its markup, or by the words that news briefs use for it. */
function isSectionHeading(line: Line): boolean {
  return isHeading(line) || isBriefHeading(line.text);
}

// class="article-dek", "standfirst", "subtitle", "chapo", "teaser-text", "entradilla", itemprop="description"
const DEK_HINT =
  /(?:^|[\s_-])(?:dec?k|stand-?first|sub-?(?:title|head(?:line|ing)?)|chapo|chapeau|entradilla|bajada|sumario|summary|abstract|intro(?:duction)?|lead|lede|vorspann|ingress|zajawka|sottotitolo|occhiello|linha-fina|excerpt|description|desc|tagline|strapline)(?:$|[\s_-])/i;
// `articleDek` to `article-Dek`
const CAMEL = /([a-z])([A-Z])/g;

function hasHint({ element }: Line): boolean {
  return isNamed(element) || (element.parent !== null && isNamed(element.parent));
}

function isNamed({ hint }: PageNode): boolean {
  return DEK_HINT.test(hint.replace(CAMEL, '$1-$2'));
}
