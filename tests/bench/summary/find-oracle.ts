/** Which sentences of an article its reference summary was made of. */
import { toWords } from '../../../engine/text/to-words.ts';

/** Indexes of the sentences that, taken greedily, raise the overlap of words and pairs of words with the references most. */
export function findOracle(sentences: readonly string[], references: readonly string[]): ReadonlySet<number> {
  const grids = references.flatMap((reference) =>
    [1, 2].map((n) => ({ n, wanted: countGrams(toWords(reference), n), have: new Map<string, number>(), hits: 0, size: 0 })),
  );
  const grams = sentences.map((text) => [1, 2].map((n) => countGrams(toWords(text), n)));
  const chosen = new Set<number>();
  for (let best = 0; ; ) {
    let pick = -1;
    for (let i = 0; i < sentences.length; i++) {
      if (chosen.has(i)) continue;
      let value = 0;
      for (const grid of grids) {
        const own = grams[i]?.[grid.n - 1] ?? new Map<string, number>();
        const total = sizeOf(grid.wanted) + grid.size + sizeOf(own);
        if (total) value += (2 * (grid.hits + gain(own, grid.wanted, grid.have))) / total;
      }
      if (value > best + 1e-9) [best, pick] = [value, i];
    }
    if (pick < 0) return chosen;
    chosen.add(pick);
    for (const grid of grids) {
      const own = grams[pick]?.[grid.n - 1] ?? new Map<string, number>();
      grid.hits += gain(own, grid.wanted, grid.have);
      grid.size += sizeOf(own);
      for (const [gram, count] of own) grid.have.set(gram, (grid.have.get(gram) ?? 0) + count);
    }
  }
}

function countGrams(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const sizes = new WeakMap<Map<string, number>, number>();
function sizeOf(counts: Map<string, number>): number {
  const known = sizes.get(counts);
  if (known !== undefined) return known;
  let size = 0;
  for (const count of counts.values()) size += count;
  sizes.set(counts, size);
  return size;
}

function gain(own: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>, have: ReadonlyMap<string, number>): number {
  let hits = 0;
  for (const [gram, count] of own) {
    const limit = wanted.get(gram) ?? 0;
    const had = have.get(gram) ?? 0;
    hits += Math.min(limit, had + count) - Math.min(limit, had);
  }
  return hits;
}
