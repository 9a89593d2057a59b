/** Tells where a phrase ends that has come to a capital, in German: before another's possessive, an adjective, a place. */

import type { Cues } from './cues/cues.ts';
import { isFirstName } from './is-first-name.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** Articles and possessives that open no genitive: "die Zeitung den Minister", "Ode ihren Anführer". */
const NO_GENITIVE =
  /^(?:den|dem|die|das|ein|eine|einen|einem|diese|dieses|diesen|diesem|(?:ihr|sein|mein|unser|kein)(?:e|em|en)?|viele|einige|mehrere|alle)$/;
/** "Sprecher einer neuen Partei" */
const GENITIVE = /^(?:eine[rs]|diese[rs]|(?:ihre|seine)[rs]|dessen|deren)$/;
/** "Verband kommunaler Unternehmen"; not "Bundesamt größter Exporteur". */
const BARE_GENITIVE = /(?:[^sß]t|[^t])er$/;
const ADJECTIVE = /(?:e|en|er|es|em)$/;
/** Behind a noun for no person these tell where or when: "Bericht bei den Protesten", "die Armee am Abend". */
const PLACE = /^(?:bei|beim|im|am)$/;
/** "der 35 Jahre alte Ode" */
const AGED = /^jahre alte[nr]?$/;
const LEAST_GIVEN = 2;

/** True where the phrase from `at` ends before the word at `to`, by the capital before that. */
export function endsGermanNoun(tokens: Tokens, at: number, to: number, cues: Cues): boolean {
  const [before, token] = [tokens[to - 1], tokens[to]];
  if (!cues.nounsHaveCapitals || to === at || !before || !isNoun(before) || !token) return false;
  if (token.isCapital) return opensOtherName(tokens, at, to, cues);
  if (cues.links.has(token.key)) return endsBeforeLink(tokens, at, to, cues);
  if (NO_GENITIVE.test(token.key)) return true;
  if (GENITIVE.test(token.key)) return !(tokens[to + 1]?.isCapital || isAdjective(tokens, to + 1));
  if (isAdjective(tokens, to) && (AGED.test(`${before.key} ${token.key}`) || opensAttribute(tokens, at, cues))) return false;
  return !(BARE_GENITIVE.test(token.key) && tokens[to + 1]?.isCapital);
}

/** `Bericht`, `ai-Bericht` */
const isNoun = ({ isCapital, text }: Token): boolean => isCapital || COMPOUND.test(text);
const COMPOUND = /-[A-ZÀ-Þ]/;

/** "der für den Hafen zuständige Ode": what belongs to the adjective stands before it. */
function opensAttribute(tokens: Tokens, at: number, { prepositions }: Cues): boolean {
  for (let i = at; tokens[i]?.kind === 'word' && !tokens[i]?.isCapital; i += 1) if (prepositions.has(keyAt(tokens, i))) return true;
  return false;
}

function isAdjective(tokens: Tokens, at: number): boolean {
  return ADJECTIVE.test(keyAt(tokens, at)) && tokens[at + 1]?.isCapital === true;
}

/** "Bericht bei", "Gremium in dem", "Gericht für hinfällig"; not "Sprecherin der Partei im Rat", "Behörde in Ode". */
function endsBeforeLink(tokens: Tokens, from: number, at: number, cues: Cues): boolean {
  const [key, next] = [keyAt(tokens, at), tokens[at + 1]];
  const isPerson = tokens.slice(from, at).some((noun) => noun.isCapital && isPersonNoun(noun.key, undefined, cues));
  if (PLACE.test(key) || (key === 'in' && !next?.isCapital)) return !isPerson;
  return cues.prepositions.has(key) && !next?.isCapital && !cues.determiners.has(next?.key ?? '') && !isAdjective(tokens, at + 1);
}

/** "Pep Ode Erling Moen": a given name behind a whole name; not "Karl Max Ode". */
function opensOtherName(tokens: Tokens, at: number, to: number, cues: Cues): boolean {
  const isGiven = (i: number) => isFirstName(keyAt(tokens, i), cues);
  if (to - at < LEAST_GIVEN || !isGiven(to) || isGiven(to - 1) || tokens[to + 1]?.isCapital !== true) return false;
  return isGiven(to - 2) || (to - at > LEAST_GIVEN && tokens[to - 2]?.isCapital === true && cues.isOffice(keyAt(tokens, to - 3)));
}
