/** Logistic regression by Newton's method: small sets of rows, some hundred features. */

const ROUNDS = 7;
const SMALLEST_SPREAD = 0.05;

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
    solve(hessian, gradient).forEach((step, j) => {
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

/** Solves the symmetric system whose lower half is given, by Cholesky. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      const line = lower[i];
      if (line) line[j] = i === j ? Math.sqrt(Math.max(1e-12, sum)) : sum / at(j, j);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  return x;
}

function standardize(rows: readonly (readonly number[])[]) {
  const width = rows[0]?.length ?? 0;
  const mean = new Array<number>(width).fill(0);
  const spread = new Array<number>(width).fill(0);
  for (const row of rows)
    row.forEach((x, j) => {
      mean[j] = (mean[j] ?? 0) + x / rows.length;
    });
  for (const row of rows)
    row.forEach((x, j) => {
      spread[j] = (spread[j] ?? 0) + (x - (mean[j] ?? 0)) ** 2 / rows.length;
    });
  return { mean, spread: spread.map((v) => (v > 1e-9 ? Math.max(Math.sqrt(v), SMALLEST_SPREAD) : 1)) };
}
