/** A stop that may end a sentence, and the words around it. */
import { findWordEnd } from '../text/find-word-end.ts';

/** A stop with what closes after it. */
export interface StopCandidate {
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

/** Within a word: `z.B`, `McKay’s`, `mid-year`. */
const JOINERS = ".’'-";
const OPENING = /[“"„«»‹›‘'‚([{¿¡–—*•\-「『（]*\s?/y;
/** What turns the direction of writing, as after an Arabic title. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e]/g;
/** What may stand before an abbreviation's first letter. */
const EDGE = /[\s("“„«'‘’/[\u2013\u2014-]/;
const LONGEST_ABBREVIATION = 14;

/** The run of letters, digits and inner stops before the stop, if it is short enough for an abbreviation. */
export function tokenBefore(text: string, from: number, stopStart: number): string {
  let start = stopStart;
  const limit = Math.max(from, stopStart - LONGEST_ABBREVIATION);
  while (start > limit && !EDGE.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, stopStart).replace(DIRECTION_MARKS, '');
}

/** The first word at a place, behind opening marks. */
export function wordAfter(text: string, at: number): string {
  const start = at + matchAt(OPENING, text, at).length;
  return text.slice(start, findWordEnd(text, start, JOINERS));
}
/** What a sticky pattern matches at a place, or ''. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
