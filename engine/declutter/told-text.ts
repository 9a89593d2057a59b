/** The story's own words in one line, to find what says them a second time. */
import type { Piece } from '../page-tree.ts';
import { plainWords } from '../text/plain-words.ts';

/** Fewer words than this are said twice by chance. */
const FEWEST = 6;
/** So many pieces that have the same six words in a row are compared. */
const MOST_ALIKE = 12;

/** Tells whether a piece's words all stand, in this order, in another and longer piece of the story. Linear in the story's length. */
export function createRepeatTest(story: readonly Piece[]): (piece: Piece) => boolean {
  let alike: ReturnType<typeof findAlike> | undefined;
  return (piece) => {
    if (piece.words < FEWEST) return false;
    const { text, opening } = toLine(piece);
    if (opening === undefined) return false;
    alike ??= findAlike(story);
    const found = alike.get(opening) ?? [];
    return (Array.isArray(found) ? found : [found]).some((other) => {
      if (other === piece || other.words < piece.words) return false;
      const its = toLine(other).text;
      return its.includes(text) && (its.length > text.length || other.index < piece.index);
    });
  };
}

/** The story's pieces by each of their rows; most rows have one. */
function findAlike(story: readonly Piece[]): ReadonlyMap<number, Piece | Piece[]> {
  const alike = new Map<number, Piece | Piece[]>();
  for (const piece of story) {
    if (piece.words < FEWEST) continue;
    for (const row of toLine(piece).rows) {
      const found = alike.get(row);
      if (found === undefined) alike.set(row, piece);
      else if (!Array.isArray(found)) {
        if (found !== piece) alike.set(row, [found, piece]);
      } else if (found.length < MOST_ALIKE && found.at(-1) !== piece) found.push(piece);
    }
  }
  return alike;
}

/** A piece's words in one line, with numbers for its rows; equal words give equal numbers. */
interface Line {
  readonly text: string;
  /** A number for each six words in a row, and for each word as long as a clause, for scripts without spaces. */
  readonly rows: readonly number[];
  /** The first of its six words, or else its first long word. */
  readonly opening: number | undefined;
}

const lines = new WeakMap<Piece, Line>();

function toLine(piece: Piece): Line {
  const known = lines.get(piece);
  if (known !== undefined) return known;
  const words = plainWords(piece.text.toLowerCase());
  const line = { text: ` ${words.join(' ')} `, ...listRows(words) };
  lines.set(piece, line);
  return line;
}
const LONG = 8;

function listRows(words: readonly string[]): Pick<Line, 'rows' | 'opening'> {
  const hashes = words.map(toHash);
  const rows: number[] = [];
  let opening: number | undefined;
  for (let i = 0; i < words.length; i++) {
    const hash = hashes[i] ?? 0;
    if ((words[i] ?? '').length >= LONG) rows.push(hash);
    if (i + 1 < FEWEST) continue;
    let row = 0;
    for (let k = i + 1 - FEWEST; k <= i; k++) row = (Math.imul(row, 16_777_619) + (hashes[k] ?? 0)) | 0;
    rows.push(row);
    opening ??= row;
  }
  return { rows, opening: opening ?? rows[0] };
}

function toHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}
