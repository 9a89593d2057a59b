/** The story's own words in one line, to find what says them a second time. */
import type { Piece } from '../page-tree.ts';
import { wordsOf } from './words-of.ts';

/** Fewer words than this are said twice by chance. */
const FEWEST = 6;
/** So many pieces that have the same six words in a row are compared. */
const MOST_ALIKE = 12;
/** Words of the story that are looked at: no news story has more, and a book may say things twice. */
const MOST_WORDS = 10_000;

/** Tells whether a piece's words all stand, in this order, in another and longer piece of the story. Linear in the story's length, and bounded. */
export function createRepeatTest(story: readonly Piece[]): (piece: Piece) => boolean {
  let alike: ReturnType<typeof findAlike> | undefined;
  return (piece) => {
    if (piece.words < FEWEST) return false;
    const opening = listRows(wordsOf(piece).slice(0, FEWEST)).at(-1); // of a long word where it has fewer
    if (opening === undefined) return false;
    alike ??= findAlike(story);
    const found = alike.get(opening) ?? [];
    return (Array.isArray(found) ? found : [found]).some((other) => {
      if (other === piece || other.words < piece.words) return false;
      const [text, its] = [lineOf(piece), lineOf(other)];
      return its.includes(text) && (its.length > text.length || other.index < piece.index);
    });
  };
}

/** The story's pieces by each of their rows; most rows have one. */
function findAlike(story: readonly Piece[]): ReadonlyMap<number, Piece | Piece[]> {
  const alike = new Map<number, Piece | Piece[]>();
  let words = 0;
  for (const piece of story) {
    if (piece.words < FEWEST) continue;
    words += piece.words;
    if (words > MOST_WORDS) break;
    for (const row of listRows(wordsOf(piece))) {
      const found = alike.get(row);
      if (found === undefined) alike.set(row, piece);
      else if (!Array.isArray(found)) {
        if (found !== piece) alike.set(row, [found, piece]);
      } else if (found.length < MOST_ALIKE && found.at(-1) !== piece) found.push(piece);
    }
  }
  return alike;
}

/** A piece's words in one line, parted and framed by single spaces. */
function lineOf(piece: Piece): string {
  return ` ${wordsOf(piece).join(' ')} `;
}

const LONG = 8;
const FACTOR = 16_777_619;
/** What a word weighs that leaves the row. */
const LEAVING = Array.from({ length: FEWEST }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

/** A number for each word as long as a clause, for scripts without spaces, and for each six words in a row; equal words give equal numbers. */
function listRows(words: readonly string[]): readonly number[] {
  const hashes = words.map(toHash);
  const rows: number[] = [];
  let row = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    if ((words[i] ?? '').length >= LONG) rows.push(hash);
    row = (Math.imul(row, FACTOR) + hash - Math.imul(LEAVING, hashes[i - FEWEST] ?? 0)) | 0;
    if (i + 1 >= FEWEST) rows.push(row);
  }
  return rows;
}

function toHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}
