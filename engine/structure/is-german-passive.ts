/** Tells German verb forms of saying by which nobody says anything. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

const PASSIVE = /^(?:wird|werden|wurde|wurden|worden)$/;
/** Things do so: "Damit bestätigt sich die Befürchtung". */
const REFLEXIVE = /^(?:bestätig|ergab|ergib|ergeben|beleg)/;

/** "da das Urteil bestätigt wurde", "Damit bestätigt sich die Befürchtung", "um so Fälle zu finden". */
export function isGermanPassive(tokens: readonly Token[], verb: number, { nounsHaveCapitals }: Cues): boolean {
  if (!nounsHaveCapitals) return false;
  const [key, next] = [keyAt(tokens, verb), keyAt(tokens, verb + 1)];
  if (key === 'so') return tokens[verb - 1]?.kind === 'word';
  return PASSIVE.test(next) || (next === 'sich' && REFLEXIVE.test(key));
}
