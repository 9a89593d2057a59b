/** Where a reviewer gives the verdict a heading of its own, it is read there. */
import { toHeadingKey } from '../text/brief-headings.ts';
import type { Section } from './find-outline.ts';
import type { Judged } from './judge.ts';

/** How much likelier a sentence below such a heading is the verdict. */
const TIMES = 4;

const VERDICT =
  /\b(?:verdict|conclusions?|bottom line|final thoughts|closing thoughts|final word|worth (?:it|buying|the)|(?:should|would|do) (?:you|we|i) (?:buy|recommend|get)|who (?:is it for|should buy)|fazit|urteil|schlussfolgerung|lohnt (?:sich|es))\b/;

/** The same judgements, with those below `Verdict`, `Should you buy it?` or `Fazit` before the others. */
export function weighVerdict(judged: readonly Judged[], outline: readonly Section[] | null): readonly Judged[] {
  const verdicts = (outline ?? []).filter(({ heading }) => heading !== undefined && VERDICT.test(toHeadingKey(heading)));
  if (verdicts.length === 0) return judged;
  return judged.map((one) => {
    const isBelow = verdicts.some(({ from, to }) => one.line.index >= from && one.line.index < to);
    return isBelow ? { ...one, key: one.key * TIMES, nutGraf: one.nutGraf * TIMES } : one;
  });
}
