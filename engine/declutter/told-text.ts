/** The story's own words in one line, to find what says them a second time. */
import type { Piece } from '../page-tree.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Fewer words than this are said twice by chance. */
const FEWEST = 6;

/** Tells whether a piece's words all stand, in this order, in another and longer piece of the story. */
export function createRepeatTest(story: readonly Piece[]): (piece: Piece) => boolean {
  const told = story.filter(({ words }) => words >= FEWEST).map((piece) => ({ piece, text: toLine(piece.text) }));
  const all = told.map(({ text }) => text).join(' | ');
  return (piece) => {
    if (piece.words < FEWEST) return false;
    const line = toLine(piece.text);
    if (!all.includes(line)) return false;
    return told.some(
      (other) =>
        other.piece !== piece &&
        other.piece.words >= piece.words &&
        other.text.includes(line) &&
        (other.text.length > line.length || other.piece.index < piece.index),
    );
  };
}

function toLine(text: string): string {
  return ` ${(text.toLowerCase().match(WORD) ?? []).join(' ')} `;
}
