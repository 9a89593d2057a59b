/** Words between two offices of one person. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** Between two offices of one person: "lawyer and dissident". */
export const COUPLES: ReadonlySet<string> = new Set('and und et y e en och og'.split(' '));

/** "lawyer and activist Ann Lee": two offices of one person. */
export function couplesOffices(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!COUPLES.has(keyAt(tokens, at)) || !before || !cues.isOffice(before.key) || next?.kind !== 'word' || cues.determiners.has(next.key))
    return false;
  return tokens[at + 2]?.isCapital === true && tokens[at + 3]?.isCapital === true;
}
