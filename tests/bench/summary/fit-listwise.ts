/** Listwise ranking by Newton's method: which of an article's sentences are wanted, whatever the other articles' are like. */
import { solveSymmetric } from './solve-symmetric.ts';
import { standardize } from './standardize.ts';

const ROUNDS = 10;

type Table = readonly (readonly number[])[];

/**
 * Weights (constant 0 first) whose softmax within each article comes nearest to the shares wanted.
 * `wanted` has a number a row, of any sum; articles that want nothing are left out. `l2` is per standardized feature and article.
 */
export function fitListwise(articles: readonly Table[], wanted: readonly (readonly number[])[], l2: number): number[] {
  const { mean, spread } = standardize(articles.flat());
  const lists = articles.flatMap((rows, a) => {
    const own = wanted[a] ?? [];
    const total = own.reduce((x, y) => x + y, 0);
    if (total === 0) return [];
    const z = rows.map((row) => Float64Array.from(row, (x, j) => (x - (mean[j] ?? 0)) / (spread[j] ?? 1)));
    return [{ z, shares: own.map((x) => x / total) }];
  });
  const beta = new Float64Array(mean.length);
  const pull = l2 * lists.length;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Float64Array.from(beta, (b) => -pull * b);
    const hessian = Array.from(beta, (_, j) => {
      const line = new Float64Array(beta.length);
      line[j] = pull;
      return line;
    });
    for (const { z, shares } of lists) addList(z, shares, beta, gradient, hessian);
    const steps = solveSymmetric(hessian, gradient);
    // Full steps overshoot while the shares are far off.
    const reach = Math.sqrt(steps.reduce((sum, step, j) => sum + step * (gradient[j] ?? 0), 0) / lists.length);
    steps.forEach((step, j) => {
      beta[j] = (beta[j] ?? 0) + step / (1 + reach);
    });
  }
  return [0, ...Array.from(beta, (b, j) => b / (spread[j] ?? 1))];
}

function addList(
  z: readonly Float64Array[],
  shares: readonly number[],
  beta: Float64Array,
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void {
  const scores = z.map((row) => row.reduce((sum, x, j) => sum + x * (beta[j] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  const expected = new Float64Array(beta.length);
  for (const [i, row] of z.entries()) {
    const p = (powers[i] ?? 0) / total;
    row.forEach((x, j) => {
      gradient[j] = (gradient[j] ?? 0) + ((shares[i] ?? 0) - p) * x;
      expected[j] = (expected[j] ?? 0) + p * x;
    });
    addSquare(hessian, row, p);
  }
  addSquare(hessian, expected, -1);
}

/** Adds `weight` times a row's square to the lower half of a matrix. */
function addSquare(lower: readonly Float64Array[], row: Float64Array, weight: number): void {
  for (let j = 0; j < row.length; j++) {
    const x = weight * (row[j] ?? 0);
    const line = lower[j];
    if (line && x !== 0) for (let k = 0; k <= j; k++) line[k] = (line[k] ?? 0) + x * (row[k] ?? 0);
  }
}
