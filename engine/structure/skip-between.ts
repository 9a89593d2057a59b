/** Goes back over the small words between a verb and its subject: "has also", "two days later". */
import type { Cues } from './cues/cues.ts';
import { isAdverb } from './is-adverb.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const TIMES: ReadonlySet<string> = new Set('minutes hour hours day days week weeks month months year years decades'.split(' '));
const FIGURE = /^\d{1,3}$/;
const PASSED = /^(?:last|past|recent)$/;
const HAVE = /^ha(?:s|ve|d)$/;
/** "Wie die Bank am Montag mitteilte" */
const AM = /^(?:am|im)$/;
const LONGEST_TIME = 3;

/** Where what stands before the small words ends. */
export function skipBetween(tokens: Tokens, before: number, cues: Cues): number {
  let end = before;
  while (end > 0 && before - end < 4) {
    const token = tokens[end - 1];
    const isLong = token?.key === 'long' && HAVE.test(keyAt(tokens, end - 2)); // "has long said"
    if (token?.kind !== 'word' || !(cues.between.has(token.key) || isAdverb(token) || isLong)) break;
    end -= 1;
  }
  if (cues.nounsHaveCapitals && cues.capitals.has(keyAt(tokens, end - 1)) && AM.test(keyAt(tokens, end - 2))) end -= 2;
  return TIMES.has(tokens[end - 1]?.text ?? '') ? skipTime(tokens, end - 1, end < before, cues) : end;
}

/** `two days later`, `last year also`, `has over the past few weeks`; not `the team of the year also`. */
function skipTime(tokens: Tokens, noun: number, isBehind: boolean, { determiners, prepositions }: Cues): number {
  const counts = (key: string) => determiners.has(key) || PASSED.test(key) || FIGURE.test(key);
  let from = noun;
  while (from > 0 && noun - from < LONGEST_TIME && counts(keyAt(tokens, from - 1))) from -= 1;
  if (!prepositions.has(keyAt(tokens, from - 1))) return isBehind ? from : noun + 1;
  return HAVE.test(keyAt(tokens, from - 2)) ? from - 2 : noun + 1;
}

/** Back over "a" of "…, a indiqué" and "heeft" of "…, heeft Jan Bos gezegd". */
export function skipAuxiliaries(tokens: Tokens, at: number, cues: Cues): number {
  let first = at;
  while (first > 0 && tokens[first - 1]?.kind === 'word' && cues.between.has(keyAt(tokens, first - 1))) first -= 1;
  return first;
}
