/** Cuts a block's text into sentences: every stop is a candidate, and tables and the words around it decide. Linear in the text. */
import { LOUD_NAMES } from './cues/abbreviations.ts';
import { findNextItem } from './find-next-item.ts';
import { isAbbreviated } from './is-abbreviated.ts';
import { matchAt, type StopCandidate, tokenBefore, wordAfter } from './stop-candidate.ts';
import { type StopRules, stopRulesOf } from './stop-rules.ts';

/** A stretch of a text, half-open, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
/** Stops in a row: `.` `?!` `...` `. . .` `。`, line breaks, and the bracket of a list's mark `2)`. */
const STOPS = /[.!?…؟۔।॥]+(?: \.)*|[。！？｡]+|\n+|(?<=\s[\p{L}\d]\d{0,2})\)/gu;
/** Marks that close what the stop ends: `”` `")` `»`, with a space before a guillemet, and a footnote's number `[3]`. */
const CLOSERS = /(?:["”’»)\]}'“‘‹›«」』】）〉》\u202c]|[ \u00a0\u202f]»(?![\p{L}\p{N}])|\[\d{1,3}\])+/uy;
/** After 。 the curly marks tell their side. */
const CJK_CLOSERS = /[”’)\]」』】）〉》"]+/y;
/** `… the pier.1 The dockers`: a footnote's number behind a word, not `No.1`. */
const FOOTNOTE = /\d{1,2}(?= \p{Lu})/uy;
/** `… $9 an hour.* The dockers`: a footnote's mark. */
const FOOTNOTE_MARK = /[*†‡]{1,3}(?= \p{Lu})/uy;
const LONG_WORD = /^\p{Ll}{4}$/u;
const SPACE = /[\s\u200b\u2060]*/y;
const LOWER = /^\p{Ll}/u;
/** `iPhone`, `eBay`: a small letter that opens a name. */
const CAMEL = /^\p{Ll}{1,2}\p{Lu}/u;
/** `'s Ochtends`, `'t Was`: a Dutch word cut short that opens a sentence. */
const CLIPPED = /^['’‘][stkn][ -]\p{Lu}/u;
/** Ends like a sentence, and the word after it begins like one. */
const WORD_END = /(?:(?:^|\s)\p{L}?\p{Ll}{2,}|\d)$/u;
const WORD_START = /^\p{Lu}\p{Ll}*(?:\.?\s|$|,)/u;
/** Marks alone are no sentence: `… The sea!`. */
const HAS_WORD = /[\p{L}\p{N}]/u;
/** More marks than these before a stop are no sentence, whatever stands before them. */
const MOST_MARKS = 200;
const GOES_ON = /^[,;:)\]%،、，；：]/;
const CJK_STOP = /^[。！？｡]/;
/** Particles and commas after a Japanese or Chinese closing bracket: the sentence goes on. */
const CJK_GOES_ON = /^[、，とがはをにでもやのなよ）」』]/;
const QUOTE_MARK = /["”’»'“‘«]/;
/** So far around a lost space the words are looked at. */
const GLUE_REACH = 14;
/** So far from a stop the brackets around it are looked for. */
const LONGEST_ASIDE = 160;
/** A small letter or a comma after a bracket. */
const GOES_ON_SMALL = /^(?:,| \p{Ll})/u;
const LONGEST_ATTRIBUTION = 60;
/** So far from a stop the marks of a Japanese passage are looked for. */
const LONGEST_SPEECH = 160;
/** `Ode asked`, `Mr. J. Ode said`; not `He said` or `Ode said that`, which open a sentence of their own. */
const NAME_AND_VERB =
  /^(?!(?:He|She|They|It|We|I|The|This|That|But|And)\b)(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.'’-]*[ ]){1,4}(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|tweeted|replied|continued|explained|shouted|joked|recalled|quipped)\b(?! that\b)/;
/** `“So be it.” Ode said.` closes with the verb; `“So be it.” Ode said the mill was late.` is a new sentence. */
const CLAUSE_END = /^(?:[.,;:]|$)/;
/** `— Ann Lee` */
const DASH_AND_NAME = /^[\u2013\u2014\u2015-]+ ?\p{Lu}/u;

/** Sentences of one text in order, trimmed, not overlapping; together they hold all that is not white space. Ends for every string. */
export function splitSentences(text: string, language: string): readonly Span[] {
  const rules = stopRulesOf(language);
  const sentences: Span[] = [];
  let from = skipSpace(text, 0);
  for (const { 0: stop, index } of text.matchAll(STOPS)) {
    if (index < from) continue;
    const candidate = toCandidate(text, from, { stop, index });
    if (candidate.next >= text.length) break;
    const item = findNextItem(text, from, candidate, rules.hasOrdinals);
    if (item === null && !isBoundary(candidate, rules)) continue;
    const end = item?.end ?? (stop.startsWith('\n') ? index : candidate.end);
    if (end > from) sentences.push({ start: from, end });
    from = item?.next ?? candidate.next;
  }
  const end = text.trimEnd().length;
  if (end > from) sentences.push({ start: from, end });
  return sentences.flatMap((span) => partHeading(text, span));
}

/** `A Child Left To Die, But SurvivesOne of the …`: a heading in capitals that lost the space behind it. */
const GLUED_HEADING = /[a-z]{3}(?=(?:One|The|In|On|At|It|He|She|This|When|While|After|As|Two|Three|According|But|And|For|A|An)[ ,])/;
const LONGEST_HEADING = 120;
const FEWEST_HEADING_WORDS = 4;
const CAPITAL_OR_SMALL = /^(?:\P{Ll}|(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|is|as|vs)$)/u;

/** The heading and the sentence behind it; the sentence itself where it has none. */
function partHeading(text: string, { start, end }: Span): readonly Span[] {
  const glued = GLUED_HEADING.exec(text.slice(start, Math.min(end, start + LONGEST_HEADING)));
  if (!glued) return [{ start, end }];
  const cut = start + glued.index + glued[0].length;
  const words = text.slice(start, cut).split(' ');
  const isHeading = words.length >= FEWEST_HEADING_WORDS && words.every((word) => CAPITAL_OR_SMALL.test(word));
  return isHeading
    ? [
        { start, end: cut },
        { start: cut, end },
      ]
    : [{ start, end }];
}

function toCandidate(text: string, from: number, { stop, index }: { stop: string; index: number }): StopCandidate {
  const closers = stop.startsWith('\n') ? '' : matchAt(CJK_STOP.test(stop) ? CJK_CLOSERS : CLOSERS, text, index + stop.length);
  const closed = index + stop.length + closers.length;
  const note = LONG_WORD.test(text.slice(Math.max(0, index - 4), index)) ? matchAt(FOOTNOTE, text, closed) : '';
  const end = closed + (note || matchAt(FOOTNOTE_MARK, text, closed)).length;
  return { text, from, stopStart: index, stop, closers, end, next: skipSpace(text, end) };
}

function isBoundary(candidate: StopCandidate, rules: StopRules): boolean {
  const { text, stop, end, next, closers } = candidate;
  if (stop.startsWith('\n')) return true;
  if (stop === ')') return false;
  if (text.charAt(candidate.stopStart - 1) === '[') return false;
  const after = text.slice(next, next + 4);
  if (CJK_STOP.test(stop)) return !isInTitle(candidate) && !isInSpeech(candidate) && (closers === '' || !CJK_GOES_ON.test(after));
  if (GOES_ON.test(after) || !HAS_WORD.test(text.slice(Math.max(candidate.from, end - MOST_MARKS), end))) return false;
  if (next === end) return isGlued(candidate, rules);
  const word = wordAfter(text, next);
  if (LOWER.test(word) && !CAMEL.test(word) && !CLIPPED.test(after)) return false;
  if (QUOTE_MARK.test(closers) && isAttribution(candidate)) return false;
  if (isInBrackets(candidate)) return false;
  return stop === '.' ? !isAbbreviated(candidate, word, rules) : !isLoudName(candidate);
}

/** `《奔跑吧！兄弟》`: a stop inside a title. */
function isInTitle({ text, from, stopStart }: StopCandidate): boolean {
  const before = text.slice(from, stopStart);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** `首相は「行く。必ず行く。」と述べた。`: a stop inside a passage that the sentence goes on after. */
function isInSpeech({ text, from, stopStart }: StopCandidate): boolean {
  const before = text.slice(Math.max(from, stopStart - LONGEST_SPEECH), stopStart);
  if (before.lastIndexOf('「') <= before.lastIndexOf('」')) return false;
  const after = text.slice(stopStart, stopStart + LONGEST_SPEECH);
  const close = after.indexOf('」');
  return close > 0 && CJK_GOES_ON.test(after.slice(close + 1));
}

/** `The pier (closed! again!) will open`: a stop in brackets that the sentence goes on after. */
function isInBrackets({ text, from, stopStart, end }: StopCandidate): boolean {
  const before = text.slice(Math.max(from, stopStart - LONGEST_ASIDE), stopStart);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  const after = text.slice(end, end + LONGEST_ASIDE);
  const close = after.search(/[()]/);
  return after.charAt(close) === ')' && GOES_ON_SMALL.test(after.slice(close + 1, close + 4));
}

/** `Yahoo! Finance` */
function isLoudName({ text, from, stop, stopStart, closers }: StopCandidate): boolean {
  return stop === '!' && closers === '' && LOUD_NAMES.has(tokenBefore(text, from, stopStart).toLowerCase());
}

/** `“Why now?” Ode asked`, `“So be it.” — Ann Lee`: what names the speaker belongs to the sentence. */
function isAttribution({ text, stop, next }: StopCandidate): boolean {
  const after = text.slice(next, next + LONGEST_ATTRIBUTION);
  const named = NAME_AND_VERB.exec(after)?.[0];
  if (named !== undefined && (stop !== '.' || CLAUSE_END.test(after.slice(named.length)))) return true;
  return next + after.length === text.length && DASH_AND_NAME.test(after);
}

/** "the world.Today is": a page that lost a space, unless it is an address or a name like "Booking.com". */
function isGlued({ text, from, stop, stopStart, end }: StopCandidate, { abbreviations }: StopRules): boolean {
  if (stop !== '.' || end !== stopStart + 1 || abbreviations.has(tokenBefore(text, from, stopStart).toLowerCase())) return false;
  const before = text.slice(Math.max(0, stopStart - GLUE_REACH), stopStart);
  const after = text.slice(end, end + GLUE_REACH);
  return WORD_END.test(before) && WORD_START.test(after);
}

function skipSpace(text: string, at: number): number {
  return at + matchAt(SPACE, text, at).length;
}
