/** Cuts a block's text into sentences: every stop is a candidate, and tables and the words around it decide. Linear in the text. */
import { ANYWHERE, CLOCK_TAILS, SENTENCE_CLOSERS, STOP_ORDINALS, STOP_WORDS, STOP_WORDS_OF } from './cues/abbreviations.ts';
import { cuesOf } from './cues/cues.ts';

/** A stretch of a text, half-open, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface StopRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly hasOrdinals: boolean;
}

interface Candidate {
  readonly text: string;
  /** Where the sentence so far begins. */
  readonly from: number;
  readonly stopStart: number;
  readonly stop: string;
  /** Closing marks after the stop, as in `.”`. */
  readonly closers: string;
  /** Where the closing marks end. */
  readonly end: number;
  /** The first character that is not white space after the marks. */
  readonly next: number;
}

/** Stops in a row: `.` `?!` `...` `. . .` `。` and line breaks. */
const STOPS = /[.!?…؟۔।॥]+(?: \.)*|[。！？｡]+|\n+/g;
/** Marks that close what the stop ends: `”` `")` `»`, with a space before a guillemet, and a footnote's number `[3]`. */
const CLOSERS = /(?:["”’»)\]}'“‘‹›«」』】）〉》\u202c]|[ \u00a0\u202f]»(?![\p{L}\p{N}])|\[\d{1,3}\])+/uy;
/** After 。 the curly marks tell their side. */
const CJK_CLOSERS = /[”’)\]」』】）〉》"]+/uy;
const SPACE = /[\s\u200b\u2060]*/y;
/** A word with its inner stops and hyphens: `The`, `z.B`, `McKay’s`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.’'-][\p{L}\p{M}\p{N}]+)*/uy;
const OPENING = /[“"„«»‹›‘'‚([{¿¡–—*•\-「『（]*\s?/y;
const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
/** `iPhone`, `eBay`: a small letter that opens a name. */
const CAMEL = /^\p{Ll}{1,2}\p{Lu}/u;
const DIGITS = /^\d+$/;
/** `1` or `a` before the stop, at the head of a list's item. */
const LIST_MARK = /^(?:\d{1,3}|[a-z])$/;
/** Marks alone are no sentence: `… The sea!`. */
const HAS_WORD = /[\p{L}\p{N}]/u;
const GOES_ON = /^[,;:)\]%،、，；：]/;
const CJK_STOP = /^[。！？｡]/;
/** Particles and commas after a Japanese or Chinese closing bracket: the sentence goes on. */
const CJK_GOES_ON = /^[、，とがはをにでもやのなよ）」』]/;
const QUOTE_MARK = /["”’»'“‘«]/;
/** What may stand before an abbreviation's first letter. */
const EDGE = /[\s("“„«'‘’/[\u2013\u2014-]/;
const LONGEST_ABBREVIATION = 14;
const LONGEST_ATTRIBUTION = 60;
/** `Ode asked`, `Mr. J. Ode said`; not `He said` or `Ode said that`, which open a sentence of their own. */
const NAME_AND_VERB =
  /^(?!(?:He|She|They|It|We|I|The|This|That|But|And)\b)(?:\p{Lu}[\p{L}.'’-]*[ ]){1,4}(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|tweeted|replied|continued|explained|shouted|joked|recalled|quipped)\b(?! that\b)/u;
/** `— Ann Lee` */
const DASH_AND_NAME = /^[\u2013\u2014\u2015-]+ ?\p{Lu}/u;

const rulesByLanguage = new Map<string, StopRules>();

/** Sentences of one text in order, trimmed, not overlapping; together they hold all that is not white space. Ends for every string. */
export function splitSentences(text: string, language: string): readonly Span[] {
  const rules = rulesOf(language);
  const sentences: Span[] = [];
  let from = skipSpace(text, 0);
  for (const { 0: stop, index } of text.matchAll(STOPS)) {
    if (index < from) continue;
    const candidate = toCandidate(text, from, { stop, index });
    if (candidate.next >= text.length) break;
    if (!isBoundary(candidate, rules)) continue;
    const end = stop.startsWith('\n') ? index : candidate.end;
    if (end > from) sentences.push({ start: from, end });
    from = candidate.next;
  }
  const end = text.trimEnd().length;
  if (end > from) sentences.push({ start: from, end });
  return sentences;
}

function toCandidate(text: string, from: number, { stop, index }: { stop: string; index: number }): Candidate {
  const closers = stop.startsWith('\n') ? '' : matchAt(CJK_STOP.test(stop) ? CJK_CLOSERS : CLOSERS, text, index + stop.length);
  const end = index + stop.length + closers.length;
  return { text, from, stopStart: index, stop, closers, end, next: skipSpace(text, end) };
}

function isBoundary(candidate: Candidate, rules: StopRules): boolean {
  const { text, stop, end, next, closers } = candidate;
  if (stop.startsWith('\n')) return true;
  if (text.charAt(candidate.stopStart - 1) === '[') return false;
  const after = text.slice(next, next + 4);
  if (CJK_STOP.test(stop)) return !isInTitle(candidate) && (closers === '' || !CJK_GOES_ON.test(after));
  if (GOES_ON.test(after) || !HAS_WORD.test(text.slice(candidate.from, end))) return false;
  if (next === end) return isGlued(candidate);
  const word = wordAfter(text, next);
  if (LOWER.test(word) && !CAMEL.test(word)) return false;
  if (QUOTE_MARK.test(closers) && isAttribution(text, next)) return false;
  if (stop !== '.') return true;
  return !isAbbreviated(candidate, word, rules);
}

/** `《奔跑吧！兄弟》`: a stop inside a title. */
function isInTitle({ text, from, stopStart }: Candidate): boolean {
  const before = text.slice(from, stopStart);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** `“Why now?” Ode asked`, `“So be it.” — Ann Lee`: what names the speaker belongs to the sentence. */
function isAttribution(text: string, next: number): boolean {
  const after = text.slice(next, next + LONGEST_ATTRIBUTION);
  return NAME_AND_VERB.test(after) || (next + after.length === text.length && DASH_AND_NAME.test(after));
}

/** "the world.Today is": a page that lost a space, unless it is an address or a name like "Booking.com". */
function isGlued({ text, stop, stopStart, end }: Candidate): boolean {
  if (stop !== '.' || end !== stopStart + 1) return false;
  const before = text.slice(Math.max(0, stopStart - LONGEST_ABBREVIATION), stopStart);
  const after = text.slice(end, end + LONGEST_ABBREVIATION);
  return /(?:^|\s)\p{L}?\p{Ll}{2,}$/u.test(before) && /^\p{Lu}\p{Ll}*(?:\s|$|,)/u.test(after);
}

function isAbbreviated({ text, from, stopStart, closers, next }: Candidate, after: string, rules: StopRules): boolean {
  if (QUOTE_MARK.test(closers)) return false;
  const token = tokenBefore(text, from, stopStart);
  const key = token.toLowerCase();
  if (stopStart - token.length === from && LIST_MARK.test(token)) return true;
  const starts = UPPER.test(after) && rules.starters.has(after.toLowerCase()) && !isInitial(text, next, after);
  if (DIGITS.test(token)) return rules.hasOrdinals && token.length <= 2 && !starts;
  if (rules.beforeNumber.has(key) && /^\d/.test(after)) return true;
  if (SENTENCE_CLOSERS.has(key)) return CLOCK_TAILS.has(after.toLowerCase());
  return !starts && (isInitials(token) || rules.abbreviations.has(key));
}

/** "I." before a surname looks like a word of its own, but is an initial. */
function isInitial(text: string, at: number, word: string): boolean {
  return word.length === 1 && text.charAt(at + 1) === '.';
}

/** "J", "U.S", "z.B", "Ph.D": single letters, or letters with stops between them. */
function isInitials(token: string): boolean {
  return /^(?:\p{L}\p{M}?|\p{L}{1,4}(?:\.\p{L}{1,3})+)$/u.test(token) && token !== 'I';
}

/** The run of letters, digits and inner stops before the stop, if it is short enough for an abbreviation. */
function tokenBefore(text: string, from: number, stopStart: number): string {
  let start = stopStart;
  const limit = Math.max(from, stopStart - LONGEST_ABBREVIATION);
  while (start > limit && !EDGE.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, stopStart);
}

function wordAfter(text: string, at: number): string {
  return matchAt(WORD, text, at + matchAt(OPENING, text, at).length);
}

function skipSpace(text: string, at: number): number {
  return at + matchAt(SPACE, text, at).length;
}

/** What a sticky pattern matches at a place, or ''. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function rulesOf(language: string): StopRules {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = rulesByLanguage.get(base);
  if (known) return known;
  const words = STOP_WORDS[STOP_WORDS_OF[base] ?? base];
  const rules = {
    abbreviations: new Set(`${ANYWHERE} ${words?.abbreviations ?? STOP_WORDS.en?.abbreviations}`.split(' ')),
    beforeNumber: new Set((words?.beforeNumber ?? 'no nr').split(' ')),
    starters: words?.starters ? new Set(words.starters.split(' ')) : cuesOf(language).small,
    hasOrdinals: STOP_ORDINALS.has(base),
  };
  rulesByLanguage.set(base, rules);
  return rules;
}
