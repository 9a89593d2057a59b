/** Tells where what German says ahead of a verb of saying ends. */
import { keyAt } from './key-at.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

const AS = /^wie$/;
const BETWEEN = /^(?:so|ha(?:t|ben|tten?)|ließ(?:en)?|wurden?|wird|auch)$/;

/** The token behind what is said ahead of a verb and its subject, or null where that is no clause: of "Die Brücke ist alt, wie der Rat sagte" the comma; not "Am Hafen forderte der Rat", "die Zahlen, die der Rat nannte". */
export function endOfToldBefore(tokens: readonly Token[], { from }: Mention, verb: number): number | null {
  let first = Math.min(from, verb);
  while (BETWEEN.test(keyAt(tokens, first - 1))) first -= 1;
  if (AS.test(keyAt(tokens, first - 1)) && tokens[first - 2]?.kind === 'mark') return first - 2;
  const isClosed = tokens[first - 1] !== undefined && tokens[first - 1]?.kind !== 'word';
  return isClosed && from > verb ? first - 1 : null;
}
