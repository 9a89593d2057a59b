/** Scores rows of features with a weighted sum. */

/** What is known of one sentence: a number a feature. Of one kind wherever it is asked, so that asking is quick. */
export type Row = Float64Array;

/** The constant first, then a weight a feature. */
export type Linear = readonly number[];

/** The weighted sum of a row (a log-odds where the weights were trained so). */
export function scoreLinear(weights: Linear, row: Row): number {
  let sum = weights[0] ?? 0;
  for (let j = 0; j < row.length; j++) sum += (weights[j + 1] ?? 0) * (row[j] ?? 0);
  return sum;
}

/** Scores to probabilities that add up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0) || 1;
  return powers.map((power) => power / total);
}
