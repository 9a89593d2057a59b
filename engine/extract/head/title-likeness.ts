/** How much two titles say the same, whatever stands around them. */

const WORD = /[\p{L}\p{N}]+/gu;

/** Share of common words, 0 … 1, of the shorter title in the longer one, lowered where the lengths are far apart. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const pool = new Set(long);
  const common = short.filter((word) => pool.has(word)).length;
  return (common / short.length) * Math.min(1, 0.5 + short.length / long.length / 1.5);
}

/** Lower-case words; scripts without spaces go by single characters. */
function wordsOf(title: string): readonly string[] {
  const words = title.slice(0, 400).toLowerCase().match(WORD) ?? [];
  return words.flatMap((word) => (/[\u3040-\u30ff\u3400-\u9fff]/.test(word) ? [...word] : [word]));
}
