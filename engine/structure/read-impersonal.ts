/** Reads the source of "it says": `heißt es in dem Antrag`, `In dem Antrag heißt es`, `heter det i rapporten`. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import { readLeft, readRight } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** So many words after "it" the preposition may stand: `heißt es dazu in`. */
const FARTHEST = 5;

/** The document or place that speaks at such a verb, or null. */
export function readImpersonal(tokens: readonly Token[], verb: number, cues: Cues): Mention | null {
  if (!cues.impersonal.has(keyAt(tokens, verb)) || !cues.it.has(keyAt(tokens, verb + 1))) return null;
  for (let at = verb + 2; at < Math.min(tokens.length, verb + 2 + FARTHEST) && tokens[at]?.kind === 'word'; at += 1) {
    if (cues.prepositions.has(keyAt(tokens, at))) return readRight(tokens, at + 1, cues, 'any');
  }
  const left = tokens[verb - 1]?.kind === 'word' ? readLeft(tokens, verb, cues) : null;
  return left?.kind === 'pronoun' ? null : left;
}
