/** Finds the verb form that reports what somebody said before: "Die Lage sei ernst." */
import type { Cues } from './cues/cues.ts';
import { isVerb } from './is-verb.ts';
import type { Token } from './to-units.ts';

/** "Ihr Anwalt vertritt die Ansicht, die Zeugin sei befangen": another’s view. */
const VIEW = /^(?:ansicht|auffassung|meinung|überzeugung|standpunkt|hoffnung|befürchtung)$/;

/** Such a verb, or null; also where the sentence has a source of its own ("Quellen berichten, die Lage sei ernst") or somebody speaks in it. */
export function findReported(tokens: readonly Token[], cues: Cues): Token | null {
  const at = tokens.findIndex(({ key, isCapital }) => !isCapital && cues.reported.has(key));
  const hasSource = tokens.slice(0, Math.max(0, at)).some((_, before) => isVerb(tokens, before, cues));
  const isView = tokens.slice(0, Math.max(0, at)).some(({ key }, before) => VIEW.test(key) && tokens[before + 1]?.text === ',');
  return hasSource || isView || tokens.some(({ key }) => cues.self.has(key)) ? null : (tokens[at] ?? null);
}
