/** Multinomial logistic regression by accelerated gradient steps: one weight a class and feature. */
import { standardize } from './standardize.ts';

const ROUNDS = 160;

/**
 * A vector a class, constant first, whose softmax gives the class of a row. `classes` counts from 0; rows of class -1 are left out.
 * `l2` is per standardized feature, relative to a row of mean weight.
 */
export function fitSoftmax(
  rows: readonly (readonly number[])[],
  classes: readonly number[],
  rowWeights: readonly number[],
  { count, l2 }: { readonly count: number; readonly l2: number },
): number[][] {
  const used = [...rows.keys()].filter((i) => (classes[i] ?? -1) >= 0);
  const { mean, spread } = standardize(used.map((i) => rows[i] ?? []));
  const width = mean.length + 1;
  const z = used.map((i) => Float64Array.from([1, ...(rows[i] ?? []).map((x, j) => (x - (mean[j] ?? 0)) / (spread[j] ?? 1))]));
  const wanted = used.map((i) => classes[i] ?? 0);
  const total = used.reduce((sum, i) => sum + (rowWeights[i] ?? 0), 0);
  const weight = used.map((i) => (rowWeights[i] ?? 0) / total);
  const step = 1 / (l2 + boundCurve(z, weight));
  let beta = new Float64Array(count * width);
  let ahead = beta;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = findGradient(z, wanted, weight, ahead, { count, l2 });
    const next = ahead.map((b, at) => b - step * (gradient[at] ?? 0));
    const push = round / (round + 3);
    ahead = next.map((b, at) => b + push * (b - (beta[at] ?? 0)));
    beta = next;
  }
  return Array.from({ length: count }, (_, c) => {
    const own = beta.subarray(c * width, (c + 1) * width);
    const weights = [...own.subarray(1)].map((b, j) => b / (spread[j] ?? 1));
    return [(own[0] ?? 0) - weights.reduce((sum, w, j) => sum + w * (mean[j] ?? 0), 0), ...weights];
  });
}

/** An upper bound of the loss's curvature: half of the largest eigenvalue of the rows' squares, found by power iteration. */
function boundCurve(z: readonly Float64Array[], weight: readonly number[]): number {
  let vector = new Float64Array(z[0]?.length ?? 0).fill(1);
  let size = 1;
  for (let round = 0; round < 12; round++) {
    const image = new Float64Array(vector.length);
    z.forEach((row, i) => {
      const along = (weight[i] ?? 0) * row.reduce((sum, x, j) => sum + x * (vector[j] ?? 0), 0);
      for (let j = 0; j < row.length; j++) image[j] = (image[j] ?? 0) + along * (row[j] ?? 0);
    });
    size = Math.sqrt(image.reduce((sum, x) => sum + x * x, 0)) || 1;
    vector = image.map((x) => x / size);
  }
  return 0.55 * size;
}

function findGradient(
  z: readonly Float64Array[],
  wanted: readonly number[],
  weight: readonly number[],
  beta: Float64Array,
  { count, l2 }: { readonly count: number; readonly l2: number },
): Float64Array {
  const width = beta.length / count;
  const gradient = beta.map((b, at) => (at % width === 0 ? 0 : l2 * b));
  const scores = new Float64Array(count);
  z.forEach((row, i) => {
    let top = -Infinity;
    for (let c = 0; c < count; c++) {
      let score = 0;
      for (let j = 0; j < width; j++) score += (row[j] ?? 0) * (beta[c * width + j] ?? 0);
      scores[c] = score;
      top = Math.max(top, score);
    }
    const powers = scores.map((score) => Math.exp(score - top));
    const sum = powers.reduce((a, b) => a + b, 0);
    for (let c = 0; c < count; c++) {
      const pull = (weight[i] ?? 0) * ((powers[c] ?? 0) / sum - (wanted[i] === c ? 1 : 0));
      for (let j = 0; j < width; j++) gradient[c * width + j] = (gradient[c * width + j] ?? 0) + pull * (row[j] ?? 0);
    }
  });
  return gradient;
}
