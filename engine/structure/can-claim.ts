/** Tells who can be the source of a claim. */
import type { Cues } from './cues/cues.ts';
import type { Identity } from './identity.ts';
import { isPlacedAsSource } from './is-placed-as-source.ts';
import type { Source } from './read-according.ts';
import type { Token } from './to-units.ts';

/** `WHO`, `CDU` */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** True but for a lone noun where every noun has a capital, unless its place makes it a source: not "Teilhabe fordert auch der Rat". */
export function canClaim({ named }: Identity, source: Source, tokens: readonly Token[], cues: Cues): boolean {
  if (named === null || !cues.nounsHaveCapitals || named.isPerson || named.hasSpoken) return true;
  if (named.words.length > 1 || ACRONYM.test(named.name) || cues.bare.has(named.name.toLowerCase())) return true;
  return isPlacedAsSource(source, tokens, cues);
}
