/** Reads the subject of a German clause whose verb stands at its end: "Während Ode von „…“ spricht, …". */
import type { Cues } from './cues/cues.ts';
import { isVerb, isVerbOf } from './is-verb.ts';
import { keyAt } from './key-at.ts';
import type { Source } from './read-according.ts';
import { readRight } from './read-mention.ts';
import type { Token } from './to-units.ts';

const OPENS_CLAUSE = /^(?:während|dass|weil|wenn|obwohl|als|wie|da|ob)$/;
/** So many words of the clause may stand before the quotation. */
const LONGEST = 20;

/** The source of the quotation at a token that stands right before such a verb, or null. */
export function readVerbFinal(tokens: readonly Token[], at: number, cues: Cues): Source | null {
  const verb = at + 1;
  const isLast = tokens[verb + 1] !== undefined && tokens[verb + 1]?.kind === 'mark';
  if (!cues.nounsHaveCapitals || !isLast || !(isVerb(tokens, verb, cues) || isVerbOf(cues.frames, tokens, verb, cues))) return null;
  let start = at;
  while (start > Math.max(0, at - LONGEST) && tokens[start - 1]?.kind === 'word') start -= 1;
  const mention = OPENS_CLAUSE.test(keyAt(tokens, start)) ? readRight(tokens, start + 1, cues) : null;
  return mention && { mention, cue: verb, by: 'verb' };
}
