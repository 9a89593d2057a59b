/** Tells verbs of saying from nouns that look like them. */
import type { Cues } from './cues/cues.ts';
import { isAdverb } from './is-adverb.ts';
import { keyAt } from './key-at.ts';
import { isBehindAdjective, isReason } from './no-subject.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** Words of `determiners` that often stand alone: "all said". */
const NOT_BEFORE_NOUN = new Set('all both some many others several most few her that this two one another'.split(' '));

/** `state media`, `state lawmakers`; not `they state that`, `we state our case`. */
const STATE = 'state';

/** `he shot back` */
const BACK: ReadonlySet<string> = new Set('shot shoots fired fires hit hits'.split(' '));

/** `sier opp`, `siger farvel`, `säger upp`: to dismiss or to leave is to say nothing. */
const SAYS_OFF = /^s(?:a|ier|iger|agde|ade|äger) (?:opp|op|upp|farvel|farväl)$/;

/** `so wie früher`, `so viele Menschen`; not `so der Rat`. */
const SO =
  /^so (?:wie|dass|daß|viele?n?|lange|weit|gut|sehr|etwas|genannte?[nrs]?|schnell|oft|auch|dann|ist|sind|wird|werden|hat|haben|kann|können|lässt)$/;

/** True for a verb of saying. */
export function isVerb(tokens: Tokens, at: number, cues: Cues): boolean {
  return isVerbOf(cues.says, tokens, at, cues) || (cues.isEnglish && keyAt(tokens, at + 1) === 'back' && isVerbOf(BACK, tokens, at, cues));
}

/** A form of the list that is no noun here: "the report", "his claims". */
export function isVerbOf(verbs: ReadonlySet<string>, tokens: Tokens, at: number, cues: Cues): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.isCapital || !verbs.has(token.key)) return false;
  const pair = `${token.key} ${tokens[at + 1]?.text ?? ''}`;
  if (SAYS_OFF.test(pair) || SO.test(pair)) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return !isOfState(tokens, at, cues);
  if (!cues.isEnglish) return !isNounHere(tokens, at, cues);
  return !(
    isNounHere(tokens, at, cues) ||
    isBehindAdjective(tokens, at) ||
    isReason(tokens, at) ||
    before.isPossessive ||
    (cues.prepositions.has(before.key) && before.key !== 'to') ||
    (cues.determiners.has(before.key) && !NOT_BEFORE_NOUN.has(before.key))
  );
}

function isOfState(tokens: Tokens, at: number, { isEnglish, determiners, prepositions, breaks }: Cues): boolean {
  const next = tokens[at + 1];
  if (!isEnglish || keyAt(tokens, at) !== STATE || next?.kind !== 'word' || next.isCapital || isAdverb(next)) return false;
  return ![determiners, prepositions, breaks].some((words) => words.has(next.key));
}

/** "Le juge a estimé que"; not "il le juge". */
function isOfficeHere(tokens: Tokens, at: number, { isOffice, determiners, prepositions, he, she }: Cues): boolean {
  const [before, first] = [keyAt(tokens, at - 1), keyAt(tokens, at - 2)];
  return isOffice(keyAt(tokens, at)) && (determiners.has(before) || prepositions.has(before)) && !he.has(first) && !she.has(first);
}

/** Verbs that are nouns too, in the singular and in the plural. */
const NOUN =
  /^(?:report|claim|note|post|comment|text|estimate|promise|pledge|answer|signal|rule|blog|state|show|caption|guess|hint|wonder|counter|reason|point|stress|tweet|reply|cry)$/;
const NOUNS = /^(?:report|claim|note|post|comment|estimate|promise|pledge|answer|state|hope)s$/;
/** `rejected claims that`, `baseless reports that`; not `the accused claims that`. */
const QUALIFIES = /(?:[^s]ed|less|ous|false|new|media|news)$|^(?:member|swing|battleground)$/;
const PERSON = /^(?:accused|deceased|injured)$/;
/** Plurals that don't end in -s. */
const PLURAL = /^(?:men|women|children|who|i|you|we|they)$/;
const ONE = /^(?:an?|this|another|each)$/;
/** `his evening show` */
const OWNER = /^(?:my|your|his|her|its|our|their)$/;
const LONGEST_PHRASE = 5;

/** `a leaked report`, `a UN report`, `the official report`, `rejected claims`, `State regulators`; not `the police report`, `the officials report`. */
export function isNounHere(tokens: Tokens, at: number, cues: Cues): boolean {
  const [before, key] = [keyAt(tokens, at - 1), keyAt(tokens, at)];
  if (!cues.isEnglish) return isOfficeHere(tokens, at, cues);
  if (isOfState(tokens, at, cues)) return true;
  if (NOUNS.test(key)) return QUALIFIES.test(before) && !PERSON.test(before) && tokens[at - 1]?.isCapital === false;
  if (!NOUN.test(key) || before.endsWith('s') || PLURAL.test(before) || cues.bare.has(before)) return false;
  if (at === 0) return true;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_PHRASE); i -= 1) {
    const word = keyAt(tokens, i);
    if (ONE.test(word) || (key === 'show' && OWNER.test(word))) return true;
    if (word === 'the') return tokens[at - 1]?.isCapital === false;
    const isBorder = [cues.breaks, cues.prepositions, cues.between].some((words) => words.has(word)) || (i < at - 1 && cues.says.has(word));
    if (tokens[i]?.kind !== 'word' || isBorder) return false;
  }
  return false;
}
