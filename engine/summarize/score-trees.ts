/** Scores rows of features with a forest of small trees. */
import type { Row } from './score-linear.ts';

/** Trees of depth 2, ten numbers each: three times feature and threshold (root, left, right), then four leaves. */
export type Forest = readonly number[];

const SIZE = 10;

/** The sum of the trees' leaves for one row. */
export function scoreTrees(forest: Forest, row: Row): number {
  let sum = 0;
  for (let at = 0; at < forest.length; at += SIZE) {
    const root = isRight(forest, at, row);
    const inner = isRight(forest, at + (root ? 4 : 2), row);
    sum += forest[at + 6 + (root ? 2 : 0) + (inner ? 1 : 0)] ?? 0;
  }
  return sum;
}

function isRight(forest: Forest, at: number, row: Row): boolean {
  return (row[forest[at] ?? 0] ?? 0) > (forest[at + 1] ?? 0);
}
