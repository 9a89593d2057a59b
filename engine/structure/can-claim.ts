/** Tells who can be the source of a claim. */
import type { Cues } from './cues/cues.ts';
import type { Identity } from './identity.ts';

/** `WHO`, `CDU` */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** True but for a lone noun where every noun has a capital: "Teilhabe". */
export function canClaim({ named }: Identity, cues: Cues): boolean {
  if (named === null || !cues.nounsHaveCapitals || named.isPerson || named.hasSpoken) return true;
  return named.words.length > 1 || ACRONYM.test(named.name) || cues.bare.has(named.name.toLowerCase());
}
