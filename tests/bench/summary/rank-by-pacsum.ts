/** PacSum on tf-idf: a sentence is worth what follows it and costs what went before. */

const EARLIER = 0.9;
const FLOOR = 0.1;

/** Indexes of the sentences, best first. Squares with their number, as the original does. */
export function rankByPacsum(sentences: readonly (readonly string[])[]): readonly number[] {
  const spread = new Map<string, number>();
  for (const words of sentences) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const vectors = sentences.map((words) => toVector(words, spread, sentences.length));
  const likeness = vectors.map((a) => vectors.map((b) => (a === b ? 0 : cosine(a, b))));
  const floor = FLOOR * likeness.flat().reduce((top, x) => Math.max(top, x), 0);
  const scores = likeness.map((row, i) => row.reduce((sum, x, j) => sum + (j > i ? 1 : -EARLIER) * Math.max(0, x - floor), 0));
  return scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

function toVector(words: readonly string[], spread: ReadonlyMap<string, number>, total: number): ReadonlyMap<string, number> {
  const vector = new Map<string, number>();
  for (const word of words) vector.set(word, (vector.get(word) ?? 0) + Math.log(1 + total / (spread.get(word) ?? 1)));
  const length = Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0)) || 1;
  for (const [word, x] of vector) vector.set(word, x / length);
  return vector;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, x] of a) sum += x * (b.get(word) ?? 0);
  return sum;
}
