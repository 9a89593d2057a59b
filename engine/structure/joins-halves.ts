/** Tells what joins the halves of German compounds: "Gesundheits-, Sozial- und Kulturdirektor". */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

const JOINS = /^(?:und|oder|,)$/;

/** True for the hyphen of a half, and for the comma or "und" behind it. */
export function joinsHalves(tokens: readonly Token[], at: number, { nounsHaveCapitals }: Cues): boolean {
  if (!nounsHaveCapitals) return false;
  if (isHyphen(tokens, at)) return JOINS.test(keyAt(tokens, at + 1)) && tokens[at + 2]?.isCapital === true;
  return JOINS.test(keyAt(tokens, at)) && isHyphen(tokens, at - 1) && tokens[at + 1]?.isCapital === true;
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]];
  return mark?.text === '-' && before?.isCapital === true && before.end === mark.start;
}
