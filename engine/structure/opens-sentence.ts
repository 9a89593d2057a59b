/** Tells the subject that opens its sentence, though an apposition stands between it and its verb. */
import type { Cues } from './cues/cues.ts';
import { readRight } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** "Ode (SPD) nannte das …", "Die Chefin des Amts, Ann Ode, nannte das …": a name at the sentence's head, or apposed to what stands there. */
export function opensSentence(tokens: readonly Token[], { kind, from }: Mention, cues: Cues): boolean {
  if (kind !== 'name') return false;
  return from === 0 || (tokens[from - 1]?.text === ',' && readRight(tokens, 0, cues)?.to === from - 1);
}
