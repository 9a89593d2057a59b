/** Tells an English statement from what opens its sentence: "After the talks, the council said it was closed". */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import { opensClause } from './opens-clause.ts';
import type { Token } from './to-units.ts';

/** `Thanking the crew, she said` */
const DOING = /^[a-z]{3,}ing$/;
const SUBORDINATE = /^(?:although|though|while|whereas|when|if|because|as|since|after|before|until|once|given)$/;

/** True where a clause follows from `from` on, and the sentence opens with a phrase or a clause that leans on it; not behind a comma: "If it closes, he said, they must go". */
export function followsLeadIn(tokens: readonly Token[], from: number, cues: Cues): boolean {
  const first = keyAt(tokens, 0);
  const isDoing = tokens[0]?.isCapital === false && DOING.test(first);
  const opens = cues.isEnglish && (cues.prepositions.has(first) || SUBORDINATE.test(first) || isDoing);
  return opens && tokens[from - 1]?.kind === 'word' && opensClause(tokens, from, cues);
}
