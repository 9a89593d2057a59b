/** Gradient-boosted trees for one probability: histograms, best-first growth, one-sided sampling. Deterministic. */

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly minHessian: number;
  readonly ridge: number;
  /** Share of the columns that a tree may look at. */
  readonly columns: number;
  readonly seed: number;
}
/** A split sends a row left where its value is at most `threshold`; a leaf has `feature` -1 and a `value`. */
export interface TreeNode {
  readonly feature: number;
  readonly threshold: number;
  readonly left: number;
  readonly right: number;
  readonly value: number;
}
export interface Boosted {
  readonly base: number;
  readonly trees: readonly (readonly TreeNode[])[];
  readonly gains: Float64Array;
}
export interface Table {
  readonly rows: Float32Array;
  readonly width: number;
  readonly labels: Float64Array;
  readonly weights: Float64Array;
}

const BINS = 32;

/** Columns cut into bins of about equal weight, once for all models of a table. */
export interface Binned {
  readonly bins: Uint8Array;
  readonly edges: readonly Float32Array[];
  readonly width: number;
}

export function toBins({ rows, width }: Pick<Table, 'rows' | 'width'>): Binned {
  const count = rows.length / width;
  const bins = new Uint8Array(rows.length);
  const edges: Float32Array[] = [];
  const step = Math.max(1, Math.floor(count / 40_000));
  for (let f = 0; f < width; f++) {
    const sample: number[] = [];
    for (let i = 0; i < count; i += step) sample.push(rows[i * width + f] ?? 0);
    sample.sort((a, b) => a - b);
    const cut = toEdges(sample);
    edges.push(cut);
    for (let i = 0; i < count; i++) bins[i * width + f] = findBin(cut, rows[i * width + f] ?? 0);
  }
  return { bins, edges, width };
}

function toEdges(sorted: readonly number[]): Float32Array {
  const distinct = [...new Set(sorted)];
  const cuts =
    distinct.length <= BINS
      ? distinct
      : [...new Set(Array.from({ length: BINS }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / (BINS + 1))] ?? 0))];
  return Float32Array.from(
    cuts
      .slice(0, BINS)
      .map((value) => Number(value.toPrecision(3)))
      .filter((value, i, all) => i === 0 || value > (all[i - 1] ?? 0)),
  );
}

/** The first edge that the value doesn't exceed. */
function findBin(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Learns from the rows numbered in `chosen`. */
export function boost(binned: Binned, labels: Float64Array, weights: Float64Array, chosen: Int32Array, options: BoostOptions): Boosted {
  const random = createRandom(options.seed);
  const gains = new Float64Array(binned.width);
  const score = new Float64Array(labels.length);
  let positive = 0;
  let total = 0;
  for (const i of chosen) {
    positive += (labels[i] ?? 0) * (weights[i] ?? 0);
    total += weights[i] ?? 0;
  }
  const base = Math.log(positive / Math.max(1e-9, total - positive));
  score.fill(base);
  const gradient = new Float64Array(labels.length);
  const hessian = new Float64Array(labels.length);
  const trees: TreeNode[][] = [];
  for (let t = 0; t < options.trees; t++) {
    for (const i of chosen) {
      const p = 1 / (1 + Math.exp(-(score[i] ?? 0)));
      const w = weights[i] ?? 0;
      gradient[i] = w * (p - (labels[i] ?? 0));
      hessian[i] = Math.max(1e-6, w * p * (1 - p));
    }
    const sample = sampleOneSided(chosen, gradient, hessian, random);
    const columns = Int32Array.from(Array.from({ length: binned.width }, (_, f) => f).filter(() => random() < options.columns));
    const tree = growTree(binned, sample, gradient, hessian, columns, options, gains);
    trees.push(tree);
    for (const i of chosen) score[i] = (score[i] ?? 0) + predictBinned(tree, binned, i);
  }
  return { base, trees, gains };
}

/** A small generator of numbers that look like chance and are the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TOP = 0.1;
const REST = 0.1;

/** Keeps the rows that are most wrong and a sample of the others, which count for more. Changes the sums of the sampled rows in place. */
function sampleOneSided(chosen: Int32Array, gradient: Float64Array, hessian: Float64Array, random: () => number): Int32Array {
  const sizes = Float64Array.from(chosen, (i) => Math.abs(gradient[i] ?? 0)).sort();
  const limit = sizes[Math.floor(sizes.length * (1 - TOP))] ?? 0;
  const kept: number[] = [];
  const more = (1 - TOP) / REST;
  for (const i of chosen) {
    if (Math.abs(gradient[i] ?? 0) >= limit) kept.push(i);
    else if (random() < REST / (1 - TOP)) {
      gradient[i] = (gradient[i] ?? 0) * more * (1 - TOP);
      hessian[i] = (hessian[i] ?? 0) * more * (1 - TOP);
      kept.push(i);
    }
  }
  return Int32Array.from(kept);
}

interface Leaf {
  readonly rows: Int32Array;
  readonly node: number;
  readonly g: number;
  readonly h: number;
  readonly histogram: Float64Array;
  best: { gain: number; feature: number; bin: number } | null;
}

function growTree(
  { bins, edges, width }: Binned,
  sample: Int32Array,
  gradient: Float64Array,
  hessian: Float64Array,
  columns: Int32Array,
  options: BoostOptions,
  gains: Float64Array,
): TreeNode[] {
  const nodes: { feature: number; threshold: number; left: number; right: number; value: number }[] = [];
  const size = BINS + 1;
  const build = (rows: Int32Array): Float64Array => {
    const histogram = new Float64Array(columns.length * size * 2);
    for (const i of rows) {
      const g = gradient[i] ?? 0;
      const h = hessian[i] ?? 0;
      const at = i * width;
      for (let c = 0; c < columns.length; c++) {
        const cell = (c * size + (bins[at + (columns[c] ?? 0)] ?? 0)) * 2;
        histogram[cell] = (histogram[cell] ?? 0) + g;
        histogram[cell + 1] = (histogram[cell + 1] ?? 0) + h;
      }
    }
    return histogram;
  };
  const open = (rows: Int32Array, histogram: Float64Array): Leaf => {
    let g = 0;
    let h = 0;
    for (const i of rows) {
      g += gradient[i] ?? 0;
      h += hessian[i] ?? 0;
    }
    nodes.push({ feature: -1, threshold: 0, left: -1, right: -1, value: (-g / (h + options.ridge)) * options.rate });
    const leaf: Leaf = { rows, node: nodes.length - 1, g, h, histogram, best: null };
    leaf.best = findSplit(leaf, columns, edges, options);
    return leaf;
  };
  const leaves: Leaf[] = [open(sample, build(sample))];
  while (leaves.length < options.leaves) {
    const candidates = leaves.filter(({ best }) => best !== null);
    if (candidates.length === 0) break;
    const leaf = candidates.reduce((a, b) => ((b.best?.gain ?? 0) > (a.best?.gain ?? 0) ? b : a));
    const { best } = leaf;
    if (best === null) break;
    const feature = columns[best.feature] ?? 0;
    gains[feature] = (gains[feature] ?? 0) + best.gain;
    const left = leaf.rows.filter((i) => (bins[i * width + feature] ?? 0) <= best.bin);
    const right = leaf.rows.filter((i) => (bins[i * width + feature] ?? 0) > best.bin);
    const [small, large] = left.length <= right.length ? [left, right] : [right, left];
    const smallHistogram = build(small);
    const largeHistogram = leaf.histogram.map((value, k) => value - (smallHistogram[k] ?? 0));
    const a = open(left, small === left ? smallHistogram : largeHistogram);
    const b = open(right, large === right ? largeHistogram : smallHistogram);
    nodes[leaf.node] = { feature, threshold: edges[feature]?.[best.bin] ?? 0, left: a.node, right: b.node, value: 0 };
    leaves.splice(leaves.indexOf(leaf), 1, a, b);
  }
  return nodes;
}

const MIN_GAIN = 1e-4;

function findSplit(
  { g, h, histogram }: Leaf,
  columns: Int32Array,
  edges: readonly Float32Array[],
  { ridge, minHessian }: BoostOptions,
): Leaf['best'] {
  const size = BINS + 1;
  const own = (g * g) / (h + ridge);
  let best: Leaf['best'] = null;
  for (let c = 0; c < columns.length; c++) {
    let gl = 0;
    let hl = 0;
    const last = edges[columns[c] ?? 0]?.length ?? 0;
    for (let bin = 0; bin < last; bin++) {
      const cell = (c * size + bin) * 2;
      gl += histogram[cell] ?? 0;
      hl += histogram[cell + 1] ?? 0;
      const hr = h - hl;
      if (hl < minHessian || hr < minHessian) continue;
      const gr = g - gl;
      const gain = (gl * gl) / (hl + ridge) + (gr * gr) / (hr + ridge) - own;
      if (gain > MIN_GAIN && gain > (best?.gain ?? 0)) best = { gain, feature: c, bin };
    }
  }
  return best;
}

function predictBinned(tree: readonly TreeNode[], { bins, edges, width }: Binned, i: number): number {
  let node = tree[0];
  while (node !== undefined && node.feature >= 0) {
    const bin = bins[i * width + node.feature] ?? 0;
    node = tree[(edges[node.feature]?.[bin] ?? Number.POSITIVE_INFINITY) <= node.threshold ? node.left : node.right];
  }
  return node?.value ?? 0;
}

/** The probability for one row of raw values beginning at `at`. */
export function predict({ base, trees }: Boosted, rows: Float32Array, at: number): number {
  let sum = base;
  for (const tree of trees) {
    let node = tree[0];
    while (node !== undefined && node.feature >= 0) node = tree[(rows[at + node.feature] ?? 0) <= node.threshold ? node.left : node.right];
    sum += node?.value ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
