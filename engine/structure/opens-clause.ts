/** Tells an English clause from the object of a verb: "recalled it was cold", "recalled 2,000 cars". */
import { FARTHEST_THAT } from './comma-after.ts';
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** Verbs that stand behind the subject of a clause, whatever it tells. */
const FINITE =
  /^(?:(?:is|are|was|were|has|have|had|would|could|might|must|should|does|do|did)(?:n['’]t)?|wo?n['’]t|ca?n['’]t|will|can|may|cannot)$/;
/** `it’s`, `they’d` */
const SHORT = /^(?:i|you|he|she|it|we|they|there)['’](?:s|m|re|ve|d|ll)$/;
/** Subjects that are no objects. */
const SUBJECT = /^(?:i|he|she|we|they|there)$/;
/** So long a subject may be. */
const LONGEST_SUBJECT = 12;

/** True for a word that hardly stands but behind the subject of a clause: "was", "would". */
export const isFiniteVerb = (token: Token | undefined): boolean => token?.kind === 'word' && !token.isCapital && FINITE.test(token.key);

/** True where "that", or a subject and its verb, follow from `from` on; not "the arrests of two men who were", "it strange that". */
export function opensClause(tokens: readonly Token[], from: number, cues: Cues): boolean {
  const { that, breaks, prepositions, links, capitals } = cues;
  const first = keyAt(tokens, from);
  if (that.has(first) || SUBJECT.test(first) || SHORT.test(first)) return true;
  if (first === 'it') return isFiniteVerb(tokens[from + 1]);
  // "announced on Monday that", "announced Monday it is"
  if (prepositions.has(first) || capitals.has(first)) {
    const isDay = capitals.has(first) && !prepositions.has(first) && tokens[from + 1]?.kind === 'word';
    return tokens.slice(from, from + FARTHEST_THAT).some(({ key }) => that.has(key)) || (isDay && opensClause(tokens, from + 1, cues));
  }
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_SUBJECT); at += 1) {
    const key = keyAt(tokens, at);
    if (isFiniteVerb(tokens[at])) return true;
    const isOutside = tokens[at]?.kind !== 'word' || breaks.has(key) || (prepositions.has(key) && !links.has(key));
    if (isOutside) return false;
  }
  return false;
}
