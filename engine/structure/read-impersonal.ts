/** Reads the source of "it says": `heißt es in dem Antrag`, `In dem Antrag heißt es`, `heter det i rapporten`. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import { readLeft, readRight } from './read-mention.ts';
import { readTrailed } from './read-trailed.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** So many words after "it" the preposition may stand: `heißt es dazu in`. */
const FARTHEST = 5;

/** The document or place that speaks at such a verb, or null. */
export function readImpersonal(tokens: readonly Token[], verb: number, cues: Cues): Mention | null {
  if (!cues.impersonal.has(keyAt(tokens, verb))) return null;
  if (isRelative(tokens, verb, cues)) return readTrailed(tokens, verb - RELATIVE_WORDS, cues);
  if (!cues.it.has(keyAt(tokens, verb + 1))) return null;
  for (let at = verb + 2; at < Math.min(tokens.length, verb + 2 + FARTHEST) && tokens[at]?.kind === 'word'; at += 1) {
    if (cues.prepositions.has(keyAt(tokens, at)) && !ABOUT.test(keyAt(tokens, at))) return readRight(tokens, at + 1, cues, 'any');
  }
  const left = tokens[verb - 1]?.kind === 'word' ? readLeft(tokens, verb, cues) : null;
  return left?.kind === 'pronoun' ? null : left;
}

/** "heißt es zu den Vorwürfen": what it is about. */
const ABOUT = /^(?:zu|zum|zur)$/;

/** Those of ", in dem es hieß". */
const RELATIVE_WORDS = 4;
const WHICH = /^(?:dem|der|denen|welchem|welcher)$/;

/** "ein Brief des Amts, in dem es hieß": the document stands before the comma. */
function isRelative(tokens: readonly Token[], verb: number, { it, prepositions, nounsHaveCapitals }: Cues): boolean {
  const comma = verb - RELATIVE_WORDS;
  const isSaid = nounsHaveCapitals && it.has(keyAt(tokens, verb - 1)) && WHICH.test(keyAt(tokens, verb - 2));
  return isSaid && tokens[comma]?.text === ',' && prepositions.has(keyAt(tokens, comma + 1));
}
