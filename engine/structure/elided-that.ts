/** The French "that" that lost its vowel. */
import type { Cues } from './cues/cues.ts';

/** `qu’il`, `qu'une` */
const ELIDED_THAT = /^(qu)['’](?=\p{L})/iu;

/** How much of a word is a "that" which lost its vowel. */
export function elidedThat(word: string, { that }: Pick<Cues, 'that'>): number {
  const found = that.has('qu') ? ELIDED_THAT.exec(word) : null;
  return found?.[0].length ?? 0;
}
