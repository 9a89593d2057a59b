/** How much two titles say the same, whatever stands around them. */

const WORD = /[\p{L}\p{N}]+/gu;
// Scripts without spaces go by single characters.
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Twice the common words over all words (Dice), 0 … 1; case and punctuation don't count. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const pool = new Map<string, number>();
  for (const word of b) pool.set(word, (pool.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const left = pool.get(word) ?? 0;
    if (left > 0) common++;
    pool.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

function wordsOf(title: string): readonly string[] {
  const words = title.slice(0, 400).toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));
}
