/** The shared scorer's word F1, for quick looks while training. */
import { toScoredWords } from './label-pieces.ts';

export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** Precision, recall and F1 of bags of lower-case words; no text scores 0. */
export function wordF1(text: string, gold: string): Score {
  const got = toScoredWords(text);
  const want = toScoredWords(gold);
  if (want.length === 0) return got.length > 0 ? { p: 0, r: 0, f1: 0 } : { p: 1, r: 1, f1: 1 };
  if (got.length === 0) return { p: 0, r: 0, f1: 0 };
  const left = new Map<string, number>();
  for (const word of want) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of got) {
    const n = left.get(word) ?? 0;
    if (n > 0) {
      both += 1;
      left.set(word, n - 1);
    }
  }
  const p = both / got.length;
  const r = both / want.length;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}
