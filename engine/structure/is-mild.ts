/** Tells a verb of saying that names who speaks from one that brings what is said. */
import { commaAfter } from './comma-after.ts';
import type { Cues } from './cues/cues.ts';
import { elidedThat } from './elided-that.ts';
import { endsPhrase } from './german-phrases.ts';
import { keyAt } from './key-at.ts';
import { opensClause } from './opens-clause.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** `reported him`, `declared itself`; not `told him`. */
const OBJECT = /^(?:him|them|me|us|himself|herself|itself|themselves)$/;
const TELLS = /^(?:told|tells?|ask(?:ed|s)|remind(?:ed|s)|warn(?:ed|s)|inform(?:ed|s)|advised|urged)$/;
/** `thinks for a while`, `replied with a smile` */
const THINKS = /^(?:thinks|thought|repli(?:ed|es)|respond(?:ed|s)|answer(?:ed|s))$/;
/** What one knows or does is not what one says. */
const NO_SPEECH = /^(?:know|learn|put|ended|went|goes)/;
/** `The court heard that`; not `the town heard him`. */
const HEARS = /^hear/;
/** Who hears what is stated there: "The inquest heard the boy had been ill". */
const COURT = /^(?:court|inquest|jury|tribunal|hearing|inquiry|committee|panel)$/;
/** `tells the story of`, `told his tale` */
const STORY = /^(?:story|stories|tales?)$/;
/** `ruled out Lee`: who may not play; not "ruled out a deal". */
const RULES = /^rule[sd]?$/;
/** Before a subject these are verbs, whatever that does. */
const CLAIMS = /^claims?$/;

/** True where the verb, at `cue`, may mean much else than that something is said: "the results show little". `isBehind`: what is said would follow it. */
export function isMild(
  tokens: Tokens,
  cue: number,
  { isBehind, isInverted }: { readonly isBehind: boolean; readonly isInverted: boolean },
  cues: Cues,
): boolean {
  const next = cue + (tokens[cue + 1]?.text === ',' ? 2 : 1);
  const [verb, key] = [keyAt(tokens, cue), keyAt(tokens, next)];
  if (cues.isEnglish && TELLS.test(verb) && STORY.test(keyAt(tokens, next + 1))) return true;
  if (key === 'out' && RULES.test(verb) && isNameAlone(tokens, next + 1)) return true;
  const isListed = cues.mild.has(verb) || cues.clausal.has(verb);
  const bringsClause = cues.isEnglish && isBehind && isListed && opensClause(tokens, next, cues);
  const isSpeech =
    cues.that.has(key) ||
    elidedThat(key, cues) > 0 ||
    (cues.isEnglish && (key === 'out' || ((bringsClause || CLAIMS.test(verb)) && !isNoun(tokens, cue, cues))));
  const isTold = bringsClause && COURT.test(keyAt(tokens, cue - 1));
  if (cues.isEnglish && (NO_SPEECH.test(verb) || (HEARS.test(verb) && !cues.that.has(key) && !isTold))) return true;
  if (cues.isVerbSecond && (tokens[cue - 1]?.text === ',' || bringsThatLater(tokens, cue, cues))) return saysThis(tokens, cue, cues);
  if (cues.mild.has(verb) && !isSpeech && !(cues.nounsHaveCapitals && bringsReported(tokens, cue, cues))) return true;
  if (cues.clausal.has(verb) && !bringsClause && (isBehind || (!isInverted && isObject(tokens, cue + 1, cues)))) return true;
  if (cues.nounsHaveCapitals && key === 'sich') return !bringsBehindComma(tokens, cue, cues); // "meldete sich zu Wort"
  if (!cues.isEnglish) return saysThis(tokens, cue, cues);
  // "announced to the town that"; not "announced to be a friend"
  return !(key === 'to' && bringsClause && cues.clausal.has(verb)) && isMildBefore(key, verb, cues);
}

/** "Lee", "Ann Lee for the match"; not "Norland as the source", "Lee’s share". */
function isNameAlone(tokens: Tokens, from: number): boolean {
  let to = from;
  while (tokens[to]?.isCapital) to += 1;
  return to > from && !tokens[to - 1]?.isPossessive && keyAt(tokens, to) !== 'as';
}

/** Halves of German verbs that stand before the comma: "räumte ein, dass". */
const PARTICLE = /^(?:an|zu|aus|ein|zurück|hin|fest|klar|voraus|daran|davon|damit|darauf|darüber|dafür)$/;
const SHOULD = 14;

/** "Kritiker warnen, die Brücke sei alt", "wies zurück, dass", "gab an, nichts zu wissen": a clause in German behind a comma. */
function bringsReported(tokens: Tokens, cue: number, { that, reported, it }: Cues): boolean {
  const comma = commaAfter(tokens, cue + 1);
  if (comma < 0) return false;
  const isWhole = endsPhrase(tokens, cue, comma);
  if (isWhole !== null) return isWhole;
  if (that.has(keyAt(tokens, comma + 1)) || (comma > cue + 1 && PARTICLE.test(keyAt(tokens, comma - 1)))) return true;
  const rest = tokens.slice(comma + 1, comma + 1 + SHOULD);
  const opening = it.has(keyAt(tokens, cue + 1)) ? cue + 2 : cue + 1; // "In dem Bericht heißt es, die Brücke sei alt"
  return comma === opening && rest.some(({ key, isCapital }) => !isCapital && reported.has(key));
}

/** "beschwerte sich, dass", "meldete sich, er sei krank"; not "meldete sich, die Aufnahme zeigte". */
function bringsBehindComma(tokens: Tokens, cue: number, { that, reported }: Cues): boolean {
  const comma = commaAfter(tokens, cue);
  const rest = comma < 0 ? [] : tokens.slice(comma + 1, comma + 1 + SHOULD);
  return rest.some(({ key, isCapital }, at) => (at === 0 && that.has(key)) || (!isCapital && reported.has(key)));
}

/** "schreven in een rapport dat", "vertelden de politie dat": in the clause of the verb. */
function bringsThatLater(tokens: Tokens, cue: number, { that }: Cues): boolean {
  const comma = tokens.findIndex(({ kind }, at) => at > cue && kind !== 'word');
  return tokens.slice(cue + 1, comma < 0 ? undefined : comma).some(({ key }, at) => at < SHOULD && that.has(key));
}

/** "the rules approved by the council could": of a plural noun no subject follows; not "the suit claims the council has". */
function isNoun(tokens: Tokens, at: number, { determiners }: Cues): boolean {
  const next = tokens[at + 1];
  return keyAt(tokens, at).endsWith('s') && next?.isCapital === false && !determiners.has(next.key) && !/^\d/.test(next.key);
}

/** "while the state announced a new rule": a verb that closes what is said has no object. */
function isObject(tokens: Tokens, at: number, { prepositions, capitals }: Cues): boolean {
  return tokens[at]?.kind === 'word' && !prepositions.has(keyAt(tokens, at)) && !capitals.has(keyAt(tokens, at));
}

/** "is estimated to be", "agreed to pay", "reported him", "replied with a smile" */
function isMildBefore(next: string, verb: string, { prepositions }: Cues): boolean {
  return next === 'to' || (OBJECT.test(next) && !TELLS.test(verb)) || (THINKS.test(verb) && prepositions.has(next));
}

/** "Det sa Ann Lee i Odby": a verb behind "this", which was said before. */
export function saysThis(tokens: Tokens, verb: number, { it, that, determiners, isEnglish }: Cues): boolean {
  const first = keyAt(tokens, 0);
  return !isEnglish && verb === 1 && (it.has(first) || that.has(first) || determiners.has(first));
}
