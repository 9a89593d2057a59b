/** The story's own words in one line, to find what says them a second time. */
import type { Piece } from '../page-tree.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Fewer words than this are said twice by chance. */
const FEWEST = 6;
/** So many pieces that have the same six words in a row are compared. */
const MOST_ALIKE = 12;

/** Tells whether a piece's words all stand, in this order, in another and longer piece of the story. Linear in the story's length. */
export function createRepeatTest(story: readonly Piece[]): (piece: Piece) => boolean {
  const alike = new Map<number, Piece[]>();
  for (const piece of story) {
    if (piece.words < FEWEST) continue;
    for (const row of listRows(toLine(piece), true)) {
      const found = alike.get(row);
      if (found === undefined) alike.set(row, [piece]);
      else if (found.length < MOST_ALIKE && found.at(-1) !== piece) found.push(piece);
    }
  }
  return (piece) => {
    if (piece.words < FEWEST) return false;
    const line = toLine(piece);
    const opening = firstOf(listRows(line, false)) ?? firstOf(listRows(line, true));
    const others = opening === undefined ? [] : (alike.get(opening) ?? []);
    return others.some(
      (other) =>
        other !== piece &&
        other.words >= piece.words &&
        toLine(other).includes(line) &&
        (toLine(other).length > line.length || other.index < piece.index),
    );
  };
}

/** A number for each six words in a row of a line, and for each word as long as a clause if wanted, for scripts without spaces. Equal words give equal numbers. */
function* listRows(line: string, withLong: boolean): Generator<number> {
  const last: number[] = [];
  let hash = 0;
  let start = 1;
  for (let i = 1; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code !== SPACE) hash = (Math.imul(hash, 31) + code) | 0;
    else {
      if (withLong && i - start >= LONG) yield hash;
      start = i + 1;
      last.push(hash);
      hash = 0;
      if (last.length < FEWEST) continue;
      yield last.reduce((sum, word) => (Math.imul(sum, 16_777_619) + word) | 0, 0);
      last.shift();
    }
  }
}
const SPACE = 0x20;
const LONG = 8;

const firstOf = (rows: Generator<number>): number | undefined => rows.next().value ?? undefined;

const lines = new WeakMap<Piece, string>();

function toLine(piece: Piece): string {
  const known = lines.get(piece);
  if (known !== undefined) return known;
  const line = ` ${(piece.text.toLowerCase().match(WORD) ?? []).join(' ')} `;
  lines.set(piece, line);
  return line;
}
