/** Gradient boosting of trees of depth 2, in the format of `engine/summarize/score-trees.ts`. */

interface Options {
  readonly trees: number;
  readonly rate: number;
  readonly leaf: number;
  readonly bins?: number;
}

interface Cut {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Squared loss; returns ten numbers a tree. The constant is left out, since only the order of scores matters. */
export function fitTrees(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  rowWeights: readonly number[],
  { trees, rate, leaf, bins = 24 }: Options,
): number[] {
  const cuts = (rows[0] ?? []).map((_, j) =>
    findCuts(
      rows.map((row) => row[j] ?? 0),
      bins,
    ),
  );
  const binned = rows.map((row) => Uint8Array.from(row, (x, j) => (cuts[j] ?? []).filter((cut) => x > cut).length));
  const weight = Float64Array.from(rowWeights);
  const mean = labels.reduce((s, y, i) => s + y * (weight[i] ?? 0), 0) / weight.reduce((a, b) => a + b, 0);
  const residual = Float64Array.from(labels, (y) => y - mean);
  const everything = [...rows.keys()];
  const forest: number[] = [];
  for (let t = 0; t < trees; t++) {
    const root = bestCut(everything, binned, residual, weight, cuts, leaf);
    if (!root) break;
    const sides = split(everything, binned, root);
    const tree = [root.feature, cuts[root.feature]?.[root.bin] ?? 0];
    const leaves: number[] = [];
    for (const side of sides) {
      const inner = bestCut(side, binned, residual, weight, cuts, leaf) ?? { feature: 0, bin: -1, gain: 0 };
      tree.push(inner.feature, inner.bin < 0 ? 1e9 : (cuts[inner.feature]?.[inner.bin] ?? 0));
      for (const ids of inner.bin < 0 ? [side, []] : split(side, binned, inner)) {
        let sw = 0;
        let sr = 0;
        for (const i of ids) {
          sw += weight[i] ?? 0;
          sr += (weight[i] ?? 0) * (residual[i] ?? 0);
        }
        const value = sw > 0 ? (rate * sr) / sw : 0;
        for (const i of ids) residual[i] = (residual[i] ?? 0) - value;
        leaves.push(value);
      }
    }
    forest.push(...tree, ...leaves);
  }
  return forest;
}

function findCuts(values: readonly number[], bins: number): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= bins) return distinct.slice(0, -1).map((x, i) => (x + (distinct[i + 1] ?? x)) / 2);
  const sorted = [...values].sort((a, b) => a - b);
  return [...new Set(Array.from({ length: bins - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / bins)] ?? 0))];
}

function bestCut(
  ids: readonly number[],
  binned: readonly Uint8Array[],
  residual: Float64Array,
  weight: Float64Array,
  cuts: readonly number[][],
  leaf: number,
): Cut | null {
  let sumW = 0;
  let sumR = 0;
  for (const i of ids) {
    sumW += weight[i] ?? 0;
    sumR += (weight[i] ?? 0) * (residual[i] ?? 0);
  }
  let best: Cut | null = null;
  for (let feature = 0; feature < cuts.length; feature++) {
    const size = (cuts[feature]?.length ?? 0) + 1;
    if (size < 2) continue;
    const [w, r, n] = [new Float64Array(size), new Float64Array(size), new Uint32Array(size)];
    for (const i of ids) {
      const k = binned[i]?.[feature] ?? 0;
      w[k] = (w[k] ?? 0) + (weight[i] ?? 0);
      r[k] = (r[k] ?? 0) + (weight[i] ?? 0) * (residual[i] ?? 0);
      n[k] = (n[k] ?? 0) + 1;
    }
    let [lw, lr, ln] = [0, 0, 0];
    for (let bin = 0; bin < size - 1; bin++) {
      lw += w[bin] ?? 0;
      lr += r[bin] ?? 0;
      ln += n[bin] ?? 0;
      if (ln < leaf || ids.length - ln < leaf) continue;
      const gain = (lr * lr) / lw + (sumR - lr) ** 2 / (sumW - lw) - (sumR * sumR) / sumW;
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { feature, bin, gain };
    }
  }
  return best;
}

function split(ids: readonly number[], binned: readonly Uint8Array[], { feature, bin }: Cut): readonly [number[], number[]] {
  const left: number[] = [];
  const right: number[] = [];
  for (const i of ids) ((binned[i]?.[feature] ?? 0) <= bin ? left : right).push(i);
  return [left, right];
}
