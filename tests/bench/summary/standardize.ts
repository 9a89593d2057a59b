/** Means and spreads of the columns of a table. */

const SMALLEST_SPREAD = 0.05;

/** A column that hardly varies gets the spread 0.05, so that it weighs little; a constant one 1. */
export function standardize(rows: readonly (readonly number[])[]) {
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
