/** Tells a stop that belongs to an abbreviation, an initial, an ordinal or an item's mark from one that ends a sentence. */
import { BEFORE_NAMES, CAPITALS_ONLY, CLOCK_TAILS, MONTHS, SENTENCE_CLOSERS, SMALL_ONLY, STATES } from './cues/abbreviations.ts';
import { type StopCandidate, tokenBefore, wordAfter } from './stop-candidate.ts';
import type { StopRules } from './stop-rules.ts';

const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
const DIGITS = /^\d+$/;
const AFTER_DIGIT = /\d[ \u00a0\u202f-]?$/;
/** `1`, `• 1`, `a`, or an interview's `Q` before the stop, at the head of an item. */
const ITEM_MARK = /^[•⁃▪*-]?\s?(?:\d{1,3}|\p{L})$/u;
const LONGEST_ITEM_MARK = 5;
/** `SEC`: not the abbreviation of section. */
const ACRONYM = /^\p{Lu}{3,}$/u;
/** `At 5 a.m.` is a lead-in, however it ends. */
const LONGEST_LEAD_IN = 16;
const QUOTE_MARK = /["”’»'“‘«]/;

/** True when the full stop before the word `after` ends no sentence. */
export function isAbbreviated(candidate: StopCandidate, after: string, rules: StopRules): boolean {
  const { text, from, stopStart, closers, next } = candidate;
  if (QUOTE_MARK.test(closers)) return false;
  const token = tokenBefore(text, from, stopStart);
  const key = token.toLowerCase();
  if ((stopStart - from <= LONGEST_ITEM_MARK && ITEM_MARK.test(text.slice(from, stopStart))) || isTitle(token)) return true;
  const starts = UPPER.test(after) && rules.starters.has(withoutClitic(after)) && !isInitial(text, next, after);
  if (DIGITS.test(token)) return isOrdinal(candidate, token, rules) && !starts;
  const isCompound = rules.endings.some((ending) => key.endsWith(ending));
  if (/^\d/.test(after) && (isCompound || rules.beforeNumber.has(key) || MONTHS.has(key))) return true;
  if (SENTENCE_CLOSERS.has(key)) return CLOCK_TAILS.has(after.toLowerCase()) || isLeadIn(candidate, rules);
  if (starts || endsPlace(candidate, token) || endsMeasure(candidate, token, rules) || isWord(candidate, token)) return false;
  if (token === 'U.S' && endsStay(candidate)) return false;
  return isInitials(token)
    ? !isSuffix(text, stopStart - token.length)
    : (isCompound || rules.abbreviations.has(key)) && !ACRONYM.test(token);
}

/** "Sen. Ann Lee"; not the Swedish "för ett år sen. Ann Lee". */
function isTitle(token: string): boolean {
  return BEFORE_NAMES.has(token.toLowerCase()) && !CAPITALS_ONLY.has(token);
}

/** "There’s" opens a sentence as "There" does. */
function withoutClitic(word: string): string {
  return word.replace(/['’].*/, '').toLowerCase();
}

/** "am 19. " in a language of ordinals with a stop; not "auf Seite 19. ". */
function isOrdinal({ text, from, stopStart }: StopCandidate, digits: string, { hasOrdinals, numbered }: StopRules): boolean {
  if (!hasOrdinals || digits.length > 2) return false;
  const before = tokenBefore(text, from, stopStart - digits.length - 1);
  return !numbered.has(before.toLowerCase());
}

/** "At 5 a.m. Mr. Ode went": so little, behind a preposition, is no sentence. */
function isLeadIn({ text, from, stopStart }: StopCandidate, { leadIns }: StopRules): boolean {
  return stopStart - from < LONGEST_LEAD_IN && leadIns.has(wordAfter(text, from).toLowerCase());
}

/** "in Orrin, Calif. Police said": where the sentence went on, a comma or a bracket would follow. */
function endsPlace({ text, stopStart, next, closers }: StopCandidate, token: string): boolean {
  return (
    closers === '' && STATES.has(token.toLowerCase()) && text.slice(0, stopStart - token.length).endsWith(', ') && text.charAt(next) !== '('
  );
}

/** `15 h`, `300 m`: not "500 v. Chr.". */
const LETTER_UNIT = /^[hmgl]$/;

/** "rose 40 ft. Residents fled", "à 15 h. M. Roy est venu"; not "W 2024 r. Sejm", so little of which is no sentence. */
function endsMeasure({ text, from, stopStart }: StopCandidate, token: string, { units }: StopRules): boolean {
  const start = stopStart - token.length;
  return (
    (units.has(token) || LETTER_UNIT.test(token)) &&
    stopStart - from >= LONGEST_LEAD_IN &&
    AFTER_DIGIT.test(text.slice(Math.max(from, start - 2), start))
  );
}

/** "was born in the U.S. Congress passed": a stay ends there, and one word with a capital follows; not "born in the U.S. Virgin Islands". */
const STAY = /\b(?:born|raised|grew up|live|lives|lived|living|reside|resides|resided|residing|stay|stayed) in the U\.S$/;
const ONE_CAPITAL = /^[A-Z][a-z]+ [a-z]/;
const LONGEST_STAY = 24;

function endsStay({ text, stopStart, next, closers }: StopCandidate): boolean {
  return (
    closers === '' &&
    ONE_CAPITAL.test(text.slice(next, next + 20)) &&
    STAY.test(text.slice(Math.max(0, stopStart - LONGEST_STAY), stopStart))
  );
}

/** "He was ill." beside "in Orrin, Ill.", "He met Max." beside "max. 20": the letters' size tells, but for the first. */
function isWord({ from, stopStart }: StopCandidate, token: string): boolean {
  if (LOWER.test(token)) return CAPITALS_ONLY.has(token);
  return SMALL_ONLY.has(token.toLowerCase()) && stopStart - token.length > from;
}

/** "hepatitis-C.", "1970-х.", "don’t.": a letter behind a hyphen or an apostrophe is no initial. */
function isSuffix(text: string, at: number): boolean {
  const mark = text.charAt(at - 1);
  const isSmall = LOWER.test(text.charAt(at));
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 2)) && (mark === '-' || (isSmall && /['’]/.test(mark)));
}

/** "I." before a surname looks like a word of its own, but is an initial. */
function isInitial(text: string, at: number, word: string): boolean {
  return word.length === 1 && text.charAt(at + 1) === '.';
}

/** "J", "U.S", "z.B", "Ph.D": single letters, or letters with stops between them. */
function isInitials(token: string): boolean {
  if (!token.includes('.')) return token.length <= LONGEST_LETTER && LETTER.test(token) && token !== 'I';
  const [first = '', ...others] = token.split('.');
  return LETTERS.test(first) && first.length <= 4 && others.every((letters) => LETTERS.test(letters) && letters.length <= 3);
}
/** With a mark of its own. */
const LONGEST_LETTER = 4;
const LETTER = /^\p{L}\p{M}?$/u;
const LETTERS = /^\p{L}+$/u;
