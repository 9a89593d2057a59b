/** How much a piece is like the page's title. */
import type { Piece } from '../../page-tree.ts';
import { plainWords } from '../../text/plain-words.ts';
import { wordsOf } from '../words-of.ts';

/** A longer text is no headline. */
const LONGEST_HEADLINE = 40;

/** A measure of likeness to the title: shared words over all words of both, 0 to 1. */
export function createTitleWords(title: string): (piece: Piece) => number {
  const wanted = new Set(plainWords(title.toLowerCase()));
  return (piece) => {
    if (wanted.size === 0 || piece.words === 0 || piece.words > LONGEST_HEADLINE) return 0;
    const all = wordsOf(piece);
    if (!all.some((word) => wanted.has(word))) return 0; // most texts, without counting them further
    const own = new Set(all);
    let both = 0;
    for (const word of own) if (wanted.has(word)) both += 1;
    return both / (own.size + wanted.size - both);
  };
}
