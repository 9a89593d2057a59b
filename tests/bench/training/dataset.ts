/** The table that the trainer learns from: a row for each piece of each page, with labels, weights and folds. */
import { describePieces, FEATURE_COUNT } from '../../../engine/declutter/features/describe-pieces.ts';
import { measurePage, type PageMeasure } from '../../../engine/declutter/features/measure-page.ts';
import { createMenuTest } from '../../../engine/declutter/is-menu-line.ts';
import { splitPieces } from '../../../engine/extract/split-pieces.ts';
import type { PageTree, Piece } from '../../../engine/page-tree.ts';
import { labelPieces } from './label-pieces.ts';
import type { StoredPage } from './stored-pages.ts';
import { flatten, withoutHints } from './vary-page.ts';

export interface Item {
  readonly page: Omit<StoredPage, 'tree'>;
  readonly measure: PageMeasure;
  readonly pieces: readonly Piece[];
  readonly from: number;
  readonly fold: number;
}
export interface Dataset {
  readonly items: readonly Item[];
  readonly rows: Float32Array;
  readonly width: number;
  readonly labels: Float64Array;
  readonly weights: Float64Array;
  readonly folds: Int32Array;
  /** Rows that hold words. */
  readonly live: Int32Array;
  /** Rows to learn from. */
  readonly learned: Int32Array;
}

/** A page told again with less to go by counts for less than the page itself. */
const VARIED = 0.6;
/** No set drowns the other: a page of the small sets counts for more. */
const SET_WEIGHT: Readonly<Record<string, number>> = { wcxb: 1, fundus: 2, news2023: 1.6 };
/** Labels this near to 0 or 1 are that. */
const SURELY_NOT = 0.15;
const SURELY = 0.8;

export function toDataset(pages: readonly StoredPage[], folds: number): Dataset {
  const items: Item[] = [];
  const parts: { rows: Float32Array; labels: Float64Array; weights: Float64Array }[] = [];
  let from = 0;
  const add = (
    page: StoredPage,
    tree: PageTree,
    set: string,
    share: number,
  ): { readonly pieces: readonly Piece[]; readonly labels: Float64Array } => {
    const pieces = splitPieces(tree);
    const measure = measurePage(tree, pieces, share === 1 ? page.facts : { ...page.facts, articleBody: '' });
    const { rows } = describePieces(measure, createMenuTest(measure));
    const labels = labelPieces(pieces, page.gold);
    const { tree: _tree, ...rest } = page;
    items.push({ page: { ...rest, set }, pieces, measure, from, fold: toFold(page.site, folds) });
    const weights = weigh(pieces, labels, page.set).map((weight) => (weight * share) / Math.sqrt(perSite.get(page.site) ?? 1));
    parts.push({ rows, labels: labels.map((label) => (label < SURELY_NOT ? 0 : label > SURELY ? 1 : label)), weights });
    from += pieces.length;
    return { pieces, labels };
  };
  const perSite = new Map<string, number>();
  for (const { site } of pages) perSite.set(site, (perSite.get(site) ?? 0) + 1);
  pages.forEach((page, k) => {
    const { pieces, labels } = add(page, page.tree, page.set, 1);
    const turn = k % (page.set === 'wcxb' ? 6 : 2);
    if (turn === 0) add(page, withoutHints(page.tree), `${page.set} without class names`, VARIED);
    if (turn === 1) add(page, flatten(pieces, labels), `${page.set} flat`, VARIED);
  });
  return join(items, parts, from);
}

/** A piece weighs what it adds to or takes from the page's F1, and a little for being there at all: short lines matter to readers. */
function weigh(pieces: readonly Piece[], labels: Float64Array, set: string): Float64Array {
  const gold = Math.max(
    80,
    pieces.reduce((sum, { words }, i) => sum + words * (labels[i] ?? 0), 0),
  );
  return Float64Array.from(pieces, ({ words }, i) => {
    const vague = words < 3 && labels[i] === 0.5;
    return vague ? 0.01 : (SET_WEIGHT[set] ?? 1) * (Math.min(0.5, words / gold) * 40 + 0.25);
  });
}

function join(
  items: readonly Item[],
  parts: readonly { rows: Float32Array; labels: Float64Array; weights: Float64Array }[],
  count: number,
): Dataset {
  const width = FEATURE_COUNT;
  const rows = new Float32Array(count * width);
  const labels = new Float64Array(count);
  const weights = new Float64Array(count);
  const folds = new Int32Array(count);
  const live: number[] = [];
  const learned: number[] = [];
  items.forEach(({ from, fold, pieces, measure }, k) => {
    const isAsked = createMenuTest(measure);
    const part = parts[k];
    if (part === undefined) return;
    rows.set(part.rows, from * width);
    labels.set(part.labels, from);
    weights.set(part.weights, from);
    folds.fill(fold, from, from + pieces.length);
    pieces.forEach((piece, i) => {
      const { words } = piece;
      if (words === 0 || !isAsked(piece)) return;
      live.push(from + i);
      if (!isFarFromStory(part.labels, i) || words > SHORT) learned.push(from + i);
      else if (i % THIN === 0) {
        learned.push(from + i);
        weights[from + i] = (weights[from + i] ?? 0) * THIN;
      }
    });
  });
  return { items, rows, width, labels, weights, folds, live: Int32Array.from(live), learned: Int32Array.from(learned) };
}

/** Of the many short lines far from any story (menus, footers) one in so many is enough to learn from; it counts for all. */
const THIN = 4;
const SHORT = 8;
const FAR = 12;

function isFarFromStory(labels: Float64Array, i: number): boolean {
  return !labels.subarray(Math.max(0, i - FAR), i + FAR + 1).some((label) => label > 0.4);
}

function toFold(site: string, folds: number): number {
  let hash = 7;
  for (const letter of site) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return folds > 0 ? hash % folds : 0;
}
