/** Bags of words as sparse vectors. */

export type Vector = ReadonlyMap<string, number>;

/** Words are compared by their beginnings, which is a stemmer good enough for every alphabet. */
const STEM = 6;

/** Words to a vector of length 1, a word's weight being the root of its count; function words and single letters left out. */
export function toUnit(words: readonly string[], isStop: (word: string) => boolean): Vector {
  const counts = new Map<string, number>();
  for (const word of words)
    if (!isStop(word)) {
      const stem = word.slice(0, STEM);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  let total = 0;
  for (const count of counts.values()) total += count;
  const length = Math.sqrt(total) || 1;
  for (const [word, count] of counts) counts.set(word, Math.sqrt(count) / length);
  return counts;
}

/** The cosine of two unit vectors; walks the smaller one. */
export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** How many terms of the first stand in the second. */
export function countShared(a: Vector, b: Vector): number {
  let shared = 0;
  for (const term of a.keys()) if (b.has(term)) shared += 1;
  return shared;
}

/** Adds a vector to a sum, in place. */
export function addTo(sum: Map<string, number>, vector: Vector): void {
  for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
}

/** Vectors together, as a unit vector. */
export function sumUp(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) addTo(sum, vector);
  const length = Math.sqrt(dot(sum, sum)) || 1;
  for (const [word, weight] of sum) sum.set(word, weight / length);
  return sum;
}
