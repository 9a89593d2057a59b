/** Tells where a name ends that opens a sentence, outside English and German. */
import type { Cues } from './cues/cues.ts';
import type { Token } from './to-units.ts';

/** So far behind a name its bearer's office may stand: "Odbys finanspolitiske talsperson". */
const FARTHEST_OFFICE = 3;

/** "Ode dejó claro que", "Lindel skrev under": behind a name at a sentence's head stands a verb; not "Odbys nye borgmester Ann Holm". */
export function endsName(tokens: readonly Token[], at: number, to: number, cues: Cues): boolean {
  if (cues.isEnglish || cues.nounsHaveCapitals || at > 0 || to === 0 || !tokens[to - 1]?.isCapital || tokens[to]?.isCapital) return false;
  if (!tokens.slice(0, to).every(({ isCapital, key }) => isCapital && !cues.determiners.has(key) && !cues.isOffice(key))) return false;
  for (let i = to; i < to + FARTHEST_OFFICE; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || cues.breaks.has(token.key) || cues.prepositions.has(token.key)) return true;
    if (token.isCapital || cues.isOffice(token.key)) return false;
  }
  return true;
}
