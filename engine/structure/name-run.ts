/** Rows of words with capitals, of which names are made. */
import type { BlockId } from '../types.ts';
import type { Token } from './to-units.ts';

/** Small words inside names. */
export const NAME_PARTICLES = new Set(
  'de da do dos das di du del della der den van von zu zur el al bin ibn ben la le ter af av'.split(' '),
);

/** A row of words with capitals, where it stands. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly block: BlockId;
  readonly order: number;
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/** True for a word that belongs to the run that began at `from`. */
export function isRunPart(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.isCapital) return true;
  return at > from && NAME_PARTICLES.has(token.key) && tokens[at + 1]?.isCapital === true;
}

/** `unga` of the United Nations General Assembly. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => word.length > 3 || !/^(?:of|the|and|for|der|die|de|la)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** The words without possessive endings. */
export function wordsOf({ tokens, from, to }: Run): readonly string[] {
  return tokens.slice(from, to).map(({ text, key }) => text.slice(0, key.length));
}
