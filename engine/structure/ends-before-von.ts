/** Tells where a German name or noun ends before "von". */

import type { Cues } from './cues/cues.ts';
import { isFirstName } from './is-first-name.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

const WHOLE_NAME = 2;
/** `KOMI`, `O44`, `Universiteit` */
const BODY = /^(?:[A-ZÀ-ÞĀ-ſ][A-ZÀ-ÞĀ-ſ\d]+|Universiteit|Hogeschool|Rijksuniversiteit|Stichting|Vereniging)$/;
const NOBLE = /^(?:graf|gräfin|freiherr|freifrau|baron|baronin|prinz|prinzessin|fürst|fürstin|herzog|herzogin)$/;

/** Whether the run of capitals from `from` ends before the "von" at `at`, which then is no part of a name. */
export function endsBeforeVon(tokens: readonly Token[], from: number, at: number, cues: Cues): boolean {
  if (cues.isVerbSecond) return at - from >= WHOLE_NAME && /^van$/.test(keyAt(tokens, at)) && isBodyBehind(tokens, at);
  if (!cues.nounsHaveCapitals) return false;
  return at - from === 1 ? isNounWithVon(tokens, from, cues) : isNameWithVon(tokens, at, cues);
}

/** "Jan Bos van ODB", "Jan Bos van de TU Odedam": where somebody works. */
function isBodyBehind(tokens: readonly Token[], van: number): boolean {
  const next = /^(?:de|het)$/.test(keyAt(tokens, van + 1)) ? tokens[van + 2] : tokens[van + 1];
  return BODY.test(next?.text ?? '');
}

/** `NATO`, `SPD` */
const ACRONYM = /^[A-ZÀ-Þ]{2,}$/;

/** `bezifferbare`, `große`: what qualifies a thing, not a person by name. */
const QUALIFIED = /(?:ig|lich|isch|bar|sam|haft|los|voll|end|groß|klein|neu|weiter|ganz)e[nrsm]?$/;

/** "dem Sturz von Ode", "nach Angaben von Ode", "Angriff von KOMI": a noun and its complement. */
function isNounWithVon(tokens: readonly Token[], at: number, { determiners, prepositions }: Cues): boolean {
  const before = keyAt(tokens, at - 1);
  const isOpened = determiners.has(before) || prepositions.has(before) || (tokens[at - 1]?.isCapital === false && QUALIFIED.test(before));
  const isComplement = isOpened || ACRONYM.test(tokens[at + 2]?.text ?? '');
  return keyAt(tokens, at + 1) === 'von' && isComplement;
}

/** "Max Ode von der Stadt": behind two names "von" tells where somebody works; not behind "Karl Georg", "Ministerin Ursula". */
function isNameWithVon(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const [before, last] = [keyAt(tokens, at - 2), keyAt(tokens, at - 1)];
  return keyAt(tokens, at) === 'von' && !(NOBLE.test(last) || cues.isOffice(before) || isFirstName(last, cues));
}
