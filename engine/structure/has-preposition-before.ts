/** Tells a name that is no subject by the preposition before it. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Naming } from './name-index.ts';

/** "Das Treffen mit Max Ode war bewegend": somebody else tells it. */
export function hasPrepositionBefore({ tokens, from }: Naming, { prepositions }: Cues): boolean {
  for (let i = from - 1; i >= 0 && tokens[i]?.kind === 'word'; i -= 1) if (prepositions.has(keyAt(tokens, i))) return true;
  return false;
}
