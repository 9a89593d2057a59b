/** Tells English adverbs by their ending. */
import type { Token } from './to-units.ts';

const NOUN = /^(?:family|assembly|monopoly|bully|supply)$/;

/** `later said` is told by a list, `angrily said` by this. */
export function isAdverb({ key, isCapital }: Token): boolean {
  return !isCapital && key.length > 4 && key.endsWith('ly') && !NOUN.test(key);
}
