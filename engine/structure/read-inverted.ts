/** Reads the source that follows its verb: "said Ann Lee". */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import { readRight } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** After these stands who was told, not who spoke. */
const HAS_LISTENER = /^(?:told|tells?|telling|asked)$/;

/** The mention after the verb at a token, or null. */
export function readInverted(tokens: readonly Token[], verb: number, cues: Cues): Mention | null {
  if (HAS_LISTENER.test(keyAt(tokens, verb))) return null;
  let from = verb + 1;
  while (tokens[from] && cues.between.has(keyAt(tokens, from)) && from - verb < 3) from += 1;
  return readRight(tokens, from, cues);
}
