/** Gathers what was taken out into boxes that a reader would see as one thing. */
import type { PageNode, Piece } from '../page-tree.ts';
import type { PageMeasure } from './features/measure-page.ts';

/** A box with more words than this is looked into: it may hold a sign-up, a biography and a list at once. */
const LARGE = 120;
const ROW = 3;

/** Boxes of neighbouring removed pieces, in reading order. */
export function findBoxes(page: PageMeasure, removed: readonly Piece[], kept: readonly Piece[]): Piece[][] {
  const holdsKept = markAbove(page, kept);
  const boxes: Piece[][] = [];
  let last: PageNode | undefined;
  for (const piece of removed) {
    const node = findBoxNode(page, piece.node, holdsKept);
    const box = boxes.at(-1);
    if (box !== undefined && node === last) box.push(piece);
    else boxes.push([piece]);
    last = node;
  }
  return boxes;
}

/** Elements that hold a kept piece. */
function markAbove({ tree }: PageMeasure, kept: readonly Piece[]): Uint8Array {
  const marks = new Uint8Array(tree.nodes.length);
  for (const { node } of kept) {
    for (let up: PageNode | null = node; up !== null && marks[up.index] === 0; up = up.parent) marks[up.index] = 1;
  }
  return marks;
}

/** The largest element around a piece without anything kept inside, but not larger than one thing: a list, or a box of few words. */
function findBoxNode({ sums, alike }: PageMeasure, node: PageNode, holdsKept: Uint8Array): PageNode {
  let at = node;
  for (let up = node.parent; up !== null && holdsKept[up.index] === 0; up = up.parent) {
    const isRow = (alike[at.index] ?? 0) >= ROW;
    if ((sums.words[up.index] ?? 0) > LARGE && !isRow && (sums.words[up.index] ?? 0) > 1.2 * (sums.words[at.index] ?? 0)) break;
    at = up;
  }
  return at;
}
