/** A piece's words, for all that asks for them: its title's likeness, its phrases, what says it again. */
import type { Piece } from '../page-tree.ts';
import { plainWords } from '../text/plain-words.ts';

const known = new WeakMap<Piece, readonly string[]>();

/** Lower case, without marks. */
export function wordsOf(piece: Piece): readonly string[] {
  let words = known.get(piece);
  if (words === undefined) {
    words = plainWords(piece.text.toLowerCase());
    known.set(piece, words);
  }
  return words;
}
