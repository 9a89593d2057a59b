/** Tells a German clause that describes a noun from one that is said. */
import type { Cues } from './cues/cues.ts';
import { isAdverb } from './is-adverb.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const ALWAYS = /^(?:deren|dessen|denen|welche[nmrs]?|worauf|woraufhin|wobei|wozu|indem|sodass)$/;
const MAYBE = /^(?:der|die|das|dem|den)$/;
/** Behind an article only an adjective ends so. */
const ADJECTIVE = /e[nrms]?$/;
const FARTHEST_VERB = 14;

/** "die von den Banken erhoben werden", "in denen er sprach", "der wurde"; not "die neue Brücke sei alt". */
export function opensRelative(tokens: Tokens, at: number, cues: Cues): boolean {
  const first = cues.prepositions.has(keyAt(tokens, at)) ? at + 1 : at;
  if (ALWAYS.test(keyAt(tokens, first))) return true;
  const next = tokens[first + 1];
  if (!MAYBE.test(keyAt(tokens, first)) || next?.kind !== 'word' || next.isCapital) return false;
  const isSmall = [cues.prepositions, cues.breaks, cues.between, cues.determiners, cues.he, cues.she, cues.self].some((words) =>
    words.has(next.key),
  );
  const behind = tokens[first + 2];
  const isNear = behind?.isCapital || (ADJECTIVE.test(behind?.key ?? '') && !cues.prepositions.has(behind?.key ?? ''));
  return isSmall || isAdverb(next) || !(ADJECTIVE.test(next.key) && isNear);
}

/** Of "Nach Angaben von Max Ode, Forscher in Ulm, könnten" the place behind the second comma: where the sentence goes on behind what describes its source. */
export function startBehindApposition(tokens: Tokens, comma: number, cues: Cues): number {
  const { determiners, prepositions, relatives, breaks, nounsHaveCapitals } = cues;
  if (!nounsHaveCapitals) {
    const close = tokens.findIndex(({ text }, at) => at > comma && text === ',');
    return close < 0 ? comma : close + 1;
  }
  for (let at = comma + 1; at < Math.min(tokens.length - 1, comma + 1 + FARTHEST_VERB + FARTHEST_VERB); at += 1) {
    const next = tokens[at + 1];
    const isVerb = next?.kind === 'word' && !next.isCapital && ![determiners, prepositions, relatives].some((words) => words.has(next.key));
    if (tokens[at]?.text === ',' && isVerb && (!breaks.has(next.key) || FINITE.test(next.key))) return at + 1;
  }
  return comma;
}
const FINITE = /^(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?|sei|seien)$/;
