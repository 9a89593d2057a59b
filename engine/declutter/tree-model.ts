/** Boosted trees as packed by the trainer: unpacked once, then asked row by row. */

/**
 * A model as data. `cuts` lists where each column is cut, columns parted by `|`, `0 2 3||.5`; the cuts are numbered through.
 * `trees` holds two characters a node, in preorder: a cut's number, or, from the number of cuts on, a leaf's value
 * on an even scale from `-reach` to `reach`.
 */
export interface PackedModel {
  readonly base: number;
  readonly reach: number;
  readonly cuts: string;
  readonly trees: string;
}

/** The letters of a packed number, lowest value first. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const RADIX = DIGITS.length;
/** Numbers that two letters can tell apart. */
export const LEVELS = RADIX * RADIX;

/** The probability, 0 to 1, for the row of features that begins at `at`. */
export type Predict = (rows: Float32Array, at: number) => number;

/** Unpacks a model; each prediction walks every tree once. */
export function unpackModel({ base, reach, cuts: packed, trees }: PackedModel): Predict {
  const cuts = packed
    .split('|')
    .flatMap((list, column) => (list === '' ? [] : list.split(' ').map((threshold) => ({ column, threshold: Number(threshold) }))));
  const size = trees.length / 2;
  const column = new Int16Array(size).fill(-1);
  const value = new Float32Array(size);
  const right = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const number = DIGITS.indexOf(trees[2 * i] ?? '') * RADIX + DIGITS.indexOf(trees[2 * i + 1] ?? '');
    const cut = cuts[number];
    if (cut !== undefined) column[i] = cut.column;
    value[i] = cut?.threshold ?? ((number - cuts.length) / (LEVELS - 1 - cuts.length)) * 2 * reach - reach;
  }
  const roots = linkRight(column, right);
  return (rows, at) => {
    let sum = base;
    for (const root of roots) {
      let i = root;
      for (let c = column[i] ?? -1; c >= 0; c = column[i] ?? -1) i = (rows[at + c] ?? 0) <= (value[i] ?? 0) ? i + 1 : (right[i] ?? 0);
      sum += value[i] ?? 0;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}

/** In preorder the left branch follows its node at once; finds where each right branch begins, and returns the roots. */
function linkRight(column: Int16Array, right: Int32Array): Int32Array {
  const roots: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < column.length; i++) {
    if (open.length === 0) roots.push(i);
    const parent = open.at(-1);
    if (parent !== undefined && parent !== i - 1) {
      right[parent] = i;
      open.pop();
    }
    if ((column[i] ?? -1) >= 0) open.push(i);
  }
  return Int32Array.from(roots);
}
