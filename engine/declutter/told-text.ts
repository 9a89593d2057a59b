/** The story's own words in one line, to find what says them a second time. */
import type { Piece } from '../page-tree.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Fewer words than this are said twice by chance. */
const FEWEST = 6;
/** A few letters that must stand in the story as printed before words are compared, which takes longer. */
const PROBE_START = 8;
const PROBE_END = 22;

/** Tells whether a piece's words all stand, in this order, in another and longer piece of the story. */
export function createRepeatTest(story: readonly Piece[]): (piece: Piece) => boolean {
  const told = story.filter(({ words }) => words >= FEWEST).map((piece) => ({ piece, text: toLine(piece) }));
  const all = told.map(({ text }) => text).join(' | ');
  const printed = story.map(({ text }) => text.toLowerCase()).join(' ');
  const isTold = new Set(story);
  return (piece) => {
    if (piece.words < FEWEST || !printed.includes(piece.text.slice(PROBE_START, PROBE_END).toLowerCase())) return false;
    const line = toLine(piece);
    const found = all.indexOf(line);
    if (found < 0 || (isTold.has(piece) && !all.includes(line, found + 1))) return false;
    return told.some(
      (other) =>
        other.piece !== piece &&
        other.piece.words >= piece.words &&
        other.text.includes(line) &&
        (other.text.length > line.length || other.piece.index < piece.index),
    );
  };
}

const lines = new WeakMap<Piece, string>();

function toLine(piece: Piece): string {
  const known = lines.get(piece);
  if (known !== undefined) return known;
  const line = ` ${(piece.text.toLowerCase().match(WORD) ?? []).join(' ')} `;
  lines.set(piece, line);
  return line;
}
