/** Tells verbs of saying from nouns that look like them. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** Words of `determiners` that often stand alone: "all said". */
const NOT_BEFORE_NOUN = new Set('all both some many others several most few her that this two one'.split(' '));

/** `he shot back` */
const BACK: ReadonlySet<string> = new Set('shot shoots fired fires hit hits'.split(' '));

/** `sier opp`, `siger farvel`, `säger upp`: to dismiss or to leave is to say nothing. */
const SAYS_OFF = /^s(?:a|ier|iger|agde|ade|äger) (?:opp|op|upp|farvel|farväl)$/;

/** True for a verb of saying. */
export function isVerb(tokens: Tokens, at: number, cues: Cues): boolean {
  return isVerbOf(cues.says, tokens, at, cues) || (cues.isEnglish && keyAt(tokens, at + 1) === 'back' && isVerbOf(BACK, tokens, at, cues));
}

/** A form of the list that is no noun here: "the report", "his claims". */
export function isVerbOf(verbs: ReadonlySet<string>, tokens: Tokens, at: number, cues: Cues): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.isCapital || !verbs.has(token.key)) return false;
  if (SAYS_OFF.test(`${token.key} ${keyAt(tokens, at + 1)}`)) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !cues.isEnglish) return true;
  return !(
    before.isPossessive ||
    (cues.prepositions.has(before.key) && before.key !== 'to') ||
    (cues.determiners.has(before.key) && !NOT_BEFORE_NOUN.has(before.key))
  );
}
