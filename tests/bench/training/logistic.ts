/** Logistic regression over named features: deterministic, a few dozen weights, nothing to install. */

export interface Row {
  readonly features: Readonly<Record<string, number>>;
  readonly label: 0 | 1;
  readonly site: string;
  readonly set: string;
}

export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Found on these pages, by cross-validation: how many steps, how far each goes, how small weights are kept, how much a rare label counts. */
const STEPS = 800;
const RATE = 0.3;
const MOMENTUM = 0.9;
const RIDGE = 0.02;
const RARE = 1.5;

/** Weights for the raw features; the scaling used while learning is folded in. */
export function fitLogistic(rows: readonly Row[]): Logistic {
  const names = Object.keys(rows[0]?.features ?? {});
  const column = (name: string) => rows.map(({ features }) => features[name] ?? 0);
  const scales = names.map((name) => toScale(column(name)));
  const table = rows.map(({ features }) =>
    names.map((name, j) => ((features[name] ?? 0) - (scales[j]?.mean ?? 0)) / (scales[j]?.spread ?? 1)),
  );
  const { bias, weights } = descend(
    table,
    rows.map(({ label }) => label),
  );
  const raw = weights.map((weight, j) => weight / (scales[j]?.spread ?? 1));
  return {
    bias: bias - raw.reduce((sum, weight, j) => sum + weight * (scales[j]?.mean ?? 0), 0),
    weights: Object.fromEntries(names.map((name, j) => [name, raw[j] ?? 0])),
  };
}

/** The log-odds of label 1. */
export function scoreRow({ bias, weights }: Logistic, { features }: Row): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), bias);
}

function toScale(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}

function descend(
  table: readonly (readonly number[])[],
  labels: readonly number[],
): { readonly bias: number; readonly weights: readonly number[] } {
  const width = table[0]?.length ?? 0;
  const weights = new Float64Array(width);
  const speed = new Float64Array(width + 1);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(width + 1);
    table.forEach((row, i) => {
      let score = bias;
      for (let j = 0; j < width; j++) score += (weights[j] ?? 0) * (row[j] ?? 0);
      const label = labels[i] ?? 0;
      const error = (1 / (1 + Math.exp(-score)) - label) * (label === 1 ? RARE : 1);
      for (let j = 0; j < width; j++) slope[j] = (slope[j] ?? 0) + error * (row[j] ?? 0);
      slope[width] = (slope[width] ?? 0) + error;
    });
    for (let j = 0; j <= width; j++) {
      const pull = j < width ? RIDGE * (weights[j] ?? 0) : 0;
      speed[j] = MOMENTUM * (speed[j] ?? 0) - RATE * ((slope[j] ?? 0) / table.length + pull);
      if (j < width) weights[j] = (weights[j] ?? 0) + (speed[j] ?? 0);
    }
    bias += speed[width] ?? 0;
  }
  return { bias, weights: [...weights] };
}
