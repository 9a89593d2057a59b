/** What stands before and after a piece. */
import type { Piece } from '../../page-tree.ts';
import type { FeatureFamily } from './feature-family.ts';

const OFFSETS = [-3, -2, -1, 1, 2];
const FULL_STOP = /[.!?。"”]$/;
/** How far around a piece pictures and form fields are looked for. */
const REACH = 4;

export const neighbourFeatures: FeatureFamily = {
  width: 3 * OFFSETS.length + 4,
  prepare: ({ pieces, isProse }) => {
    const texts = pieces.filter(({ kind }) => kind !== 'media' && kind !== 'control');
    const place = new Map(texts.map((piece, k) => [piece.index, k]));
    return (i, row, at) => {
      const piece = pieces[i];
      const k = place.get(i);
      if (piece === undefined || k === undefined) return;
      let next = at;
      for (const offset of OFFSETS) {
        const other = texts[k + offset];
        row[next++] = other?.words ?? -1;
        row[next++] = other && other.words > 0 ? other.linkWords / other.words : 0;
        row[next++] = other ? Number(FULL_STOP.test(other.text)) : -1;
      }
      row[next++] = countKind(pieces, i, 'media');
      row[next++] = countKind(pieces, i, 'control');
      row[next++] = sumProse(texts, isProse, k - 1, -1);
      row[next] = sumProse(texts, isProse, k + 1, 1);
    };
  },
};

function countKind(pieces: readonly Piece[], i: number, kind: Piece['kind']): number {
  let count = 0;
  for (let k = Math.max(0, i - REACH); k <= i + REACH && k < pieces.length; k++) if (pieces[k]?.kind === kind) count += 1;
  return count;
}

const WINDOW = 8;

/** Words of prose among the next few pieces in a direction. */
function sumProse(texts: readonly Piece[], isProse: Uint8Array, from: number, step: 1 | -1): number {
  let sum = 0;
  for (let k = from, left = WINDOW; left > 0 && k >= 0 && k < texts.length; k += step, left--) {
    const piece = texts[k];
    if (piece && isProse[piece.index] === 1) sum += piece.words;
  }
  return sum;
}
