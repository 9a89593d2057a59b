/** Tells the small word between a person without a name and whose person that is. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** "sources close to Ann Lee", "aides to the mayor": not what somebody is to do. */
export function tellsWhose(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const [before, next] = [keyAt(tokens, at - 1), tokens[at + 1]];
  if (!cues.isEnglish || keyAt(tokens, at) !== 'to' || next?.kind !== 'word') return false;
  return (
    (next.isCapital || cues.determiners.has(next.key)) &&
    (before === 'close' || before === 'privy' || cues.bare.has(before) || cues.isOffice(before))
  );
}
