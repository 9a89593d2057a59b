/** Tells which names of a dek the body's may be read by. */
import type { Cues } from './cues/cues.ts';
import { isFirstName } from './is-first-name.ts';
import { keyAt } from './key-at.ts';
import { keyOf } from './name-key.ts';
import { type Run, wordsOf } from './name-run.ts';

/** By which word a name is looked up. */
export const lastKeyOf = (run: Run): string => keyOf(wordsOf(run).at(-1) ?? '');

/** True for a whole name that the body has too, or for a person's of whom the body has the surname alone; `namesakes` are those of the body who share its last word. */
export function isToldAhead(run: Run, namesakes: readonly { readonly words: readonly string[] }[], cues: Cues): boolean {
  const words = wordsOf(run).map(keyOf);
  if (words.length < 2) return false;
  const whole = namesakes.filter((named) => named.words.length > 1);
  if (whole.length > 0) return whole.some((named) => named.words.join(' ') === words.join(' '));
  return isFirstName(words[0] ?? '', cues) || cues.isOffice(keyAt(run.tokens, run.from - 1));
}
