/** Tells that a verb of saying is denied: "never said", "äußerte sich nicht". */
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** "neither confirmed nor denied", "Ann Lee never said that", "One cannot say that" */
const NOT_BEFORE = /^(?:neither|nor|never|cannot|[A-Za-zÀ-ſ]{2,6}n['’]t)$/;
/** "äußerte sich nicht", "sagte dazu nichts": who says nothing claims nothing. */
const NOTHING = /^(?:nichts?|niets?|inte|ikke|ikkje)$/;
const FARTHEST_NOTHING = 4;

/** True where nothing is said. */
export function isDenied(tokens: readonly Token[], verb: number): boolean {
  if (NOT_BEFORE.test(keyAt(tokens, verb - 1))) return true;
  const rest = tokens.slice(verb + 1, verb + 2 + FARTHEST_NOTHING);
  const end = rest.findIndex(({ kind }) => kind !== 'word');
  return NOTHING.test(keyAt(rest, (end < 0 ? rest.length : end) - 1));
}
