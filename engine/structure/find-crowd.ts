/** Finds several persons that a sentence is about and names by a noun: "hundreds of protesters". */
import type { Cues } from './cues/cues.ts';
import { readLeft } from './read-mention.ts';
import type { Token } from './to-units.ts';

/** Among so many words of a sentence such a noun is looked for. */
const REACH = 12;

/** The first words for several persons in a sentence, as printed: "hundreds of protesters". */
export function findCrowd(tokens: readonly Token[], cues: Cues): string | null {
  const at = tokens.slice(0, REACH).findIndex(({ key, isCapital }) => !isCapital && key.endsWith('s') && cues.bare.has(key));
  if (at < 0) return null;
  const mention = readLeft(tokens, at + 1, cues);
  return mention?.kind === 'nominal'
    ? tokens
        .slice(mention.from, mention.to)
        .map(({ text }) => text)
        .join(' ')
    : null;
}
