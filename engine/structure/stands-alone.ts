/** Tells the pronoun that looks like an article. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** “…,” said one, “…,” another replied: no noun goes with it. */
export function standsAlone(tokens: readonly Token[], at: number, { isEnglish, says, leaning }: Cues): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const opens = before?.kind !== 'word' || says.has(before.key) || (before.key === 'with' && tokens[at - 2]?.kind !== 'word');
  return (
    isEnglish &&
    opens &&
    /^(?:one|another)$/.test(keyAt(tokens, at)) &&
    (next?.kind !== 'word' || says.has(next.key) || leaning.has(next.key))
  );
}
