/** Tells where a German name or noun ends before "von". */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

const NOBLE = /^(?:graf|gräfin|freiherr|freifrau|baron|baronin|prinz|prinzessin|fürst|fürstin|herzog|herzogin)$/;

/** Whether the run of capitals from `from` ends before the "von" at `at`, which then is no part of a name. */
export function endsBeforeVon(tokens: readonly Token[], from: number, at: number, cues: Cues): boolean {
  if (!cues.nounsHaveCapitals) return false;
  return at - from === 1 ? isNounWithVon(tokens, from, cues) : isNameWithVon(tokens, at, cues);
}

/** "dem Sturz von Ode", "nach Angaben von Ode": a noun and its complement. */
function isNounWithVon(tokens: readonly Token[], at: number, { determiners, prepositions }: Cues): boolean {
  const before = keyAt(tokens, at - 1);
  return keyAt(tokens, at + 1) === 'von' && (determiners.has(before) || prepositions.has(before));
}

/** "Max Ode von der Stadt": behind two names "von" tells where somebody works; not behind "Karl Georg", "Ministerin Ursula". */
function isNameWithVon(tokens: readonly Token[], at: number, { isOffice, maleNames, femaleNames }: Cues): boolean {
  const [before, last] = [keyAt(tokens, at - 2), keyAt(tokens, at - 1)];
  return keyAt(tokens, at) === 'von' && !(NOBLE.test(last) || isOffice(before) || maleNames.has(last) || femaleNames.has(last));
}
