/** Logistic regression by Newton's method: small sets of rows, some hundred features. */
import { solveSymmetric } from './solve-symmetric.ts';
import { standardize } from './standardize.ts';

const ROUNDS = 7;

/** Weights (constant first) of log-odds linear in the features. `l2` is per standardized feature, relative to the total weight of the rows. */
export function fitBinary(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  rowWeights: readonly number[],
  l2: number,
): number[] {
  const width = (rows[0]?.length ?? 0) + 1;
  const { mean, spread } = standardize(rows);
  const z = rows.map((row) => Float64Array.from([1, ...row.map((x, j) => (x - (mean[j] ?? 0)) / (spread[j] ?? 1))]));
  const total = rowWeights.reduce((a, b) => a + b, 0);
  const beta = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Float64Array.from(beta, (b, j) => (j === 0 ? 0 : -l2 * b));
    const hessian = Array.from({ length: width }, (_, j) => {
      const line = new Float64Array(width);
      line[j] = j === 0 ? 1e-6 : l2;
      return line;
    });
    for (const [i, row] of z.entries()) addRow(row, labels[i] ?? 0, (rowWeights[i] ?? 0) / total, beta, gradient, hessian);
    solveSymmetric(hessian, gradient).forEach((step, j) => {
      beta[j] = (beta[j] ?? 0) + step;
    });
  }
  const weights = [...beta.slice(1)].map((b, j) => b / (spread[j] ?? 1));
  return [(beta[0] ?? 0) - weights.reduce((s, w, j) => s + w * (mean[j] ?? 0), 0), ...weights];
}

function addRow(
  row: Float64Array,
  label: number,
  weight: number,
  beta: Float64Array,
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void {
  let score = 0;
  for (let j = 0; j < row.length; j++) score += (row[j] ?? 0) * (beta[j] ?? 0);
  const p = 1 / (1 + Math.exp(-score));
  const pull = weight * (label - p);
  const curve = weight * Math.max(1e-4, p * (1 - p));
  for (let j = 0; j < row.length; j++) {
    const x = row[j] ?? 0;
    if (x === 0) continue;
    gradient[j] = (gradient[j] ?? 0) + pull * x;
    const line = hessian[j];
    if (line) for (let k = 0; k <= j; k++) line[k] = (line[k] ?? 0) + curve * x * (row[k] ?? 0);
  }
}
