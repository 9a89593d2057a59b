/** Tells a person's sex by the title that stands shortly before the name. */
import type { Cues } from './cues/cues.ts';
import { type Gender, genderOfTitle } from './gender-of-office.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

const FARTHEST = 3;

/** Of "Frau Dr. Ode"; null for "reine de Norlande" and "die Sprecherin des Amts". */
export function genderOfTitleBefore(
  { tokens, from }: { readonly tokens: readonly Token[]; readonly from: number },
  cues: Cues,
): Gender | null {
  for (let i = from - 1; i >= Math.max(0, from - FARTHEST); i -= 1) {
    const key = keyAt(tokens, i);
    const isOther = cues.prepositions.has(key) || (cues.nounsHaveCapitals && cues.determiners.has(key));
    if (!cues.isEnglish && isOther) return null;
    const sex = genderOfTitle(key, cues);
    if (sex !== null) return sex;
  }
  return null;
}
