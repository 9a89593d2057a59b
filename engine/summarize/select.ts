/** Chooses the sentences to print: the nut graf first, then what adds most, within the length. */
import type { SummaryLength } from '../types.ts';
import type { Judged } from './judge.ts';
import { dot } from './vector.ts';

/** Soft targets: words, and how many points are a good number for the eye. */
const TARGETS: Readonly<Record<SummaryLength, { readonly words: number; readonly points: number }>> = {
  brief: { words: 60, points: 3 },
  standard: { words: 125, points: 6 },
  detailed: { words: 250, points: 11 },
};

export const TUNING = {
  /** How much likeness to a chosen sentence takes from a sentence's worth. */
  redundancy: 0.35,
  /** Likeness from which two sentences say the same. */
  same: 0.62,
  nextThreshold: 0.3,
  nextBonus: 0.5,
  clutter: 0.35,
  nutPower: 1,
  slack: 1.12,
};

/** The chosen, nut graf first, then by worth. */
export function selectLines(judged: readonly Judged[], length: SummaryLength): readonly Judged[] {
  const { words, points } = TARGETS[length];
  const fit = judged.filter(isPrintable);
  const pool = new Set(fit.length > 0 ? fit : judged);
  const chosen: Judged[] = [];
  let spent = 0;
  const take = (candidate: Judged) => {
    chosen.push(candidate);
    pool.delete(candidate);
    spent += candidate.line.words.length;
  };
  const nutGraf = findBest(pool, ({ nutGraf }) => nutGraf);
  if (!nutGraf) return [];
  take(nutGraf);
  const second = findBest(pool, (one) => one.nutGraf + 0.3 * worthOf(one, chosen));
  if (second && length !== 'brief') take(second);
  const next = findBest(pool, (one) => one.roles['what-next'] + TUNING.nextBonus * worthOf(one, chosen));
  if (next && next.roles['what-next'] > TUNING.nextThreshold && !chosen.some(({ role }) => role === 'what-next')) take(next);
  while (chosen.length < points) {
    const best = findBest(pool, (one) => worthOf(one, chosen));
    if (!best || spent + best.line.words.length > words * TUNING.slack) break;
    take(best);
  }
  return chosen;
}

function isPrintable({ line, roles }: Judged): boolean {
  return line.words.length >= 5 && roles.clutter < TUNING.clutter;
}

function findBest(pool: Iterable<Judged>, worth: (one: Judged) => number): Judged | undefined {
  let best: Judged | undefined;
  let top = -Infinity;
  for (const one of pool) {
    const value = worth(one);
    if (value > top) [best, top] = [one, value];
  }
  return best;
}

/** Worth of one more sentence beside those chosen. */
function worthOf(one: Judged, chosen: readonly Judged[]): number {
  let likeness = 0;
  for (const { line } of chosen) likeness = Math.max(likeness, dot(line.terms, one.line.terms));
  return likeness > TUNING.same ? -1 : one.key - TUNING.redundancy * likeness * one.key;
}
