/** Reads the words that name a source, from their first word to the right or from their last word to the left. */

import { couplesOffices } from './couples-offices.ts';
import type { Cues } from './cues/cues.ts';
import { ELIDED } from './elided.ts';
import { elidedThat } from './elided-that.ts';
import { opensNoun } from './end-at-verb.ts';
import { endsGermanNoun } from './ends-german-noun.ts';
import { endsName } from './ends-name.ts';
import { findOpening, isParenthetical, openingOfBracket } from './find-opening.ts';
import { isAdverb } from './is-adverb.ts';
import { goesOnWithThe, startOfBody } from './is-institution.ts';
import { isParticle } from './is-particle.ts';
import { isPartitive } from './is-partitive.ts';
import { isPersonNoun, isSomebody } from './is-person-noun.ts';
import { isInRelative, isPureName } from './is-pure-name.ts';
import { isNounHere } from './is-verb.ts';
import { joinsHalves } from './joins-halves.ts';
import { keyAt } from './key-at.ts';
import { isNameNumber, withNumber } from './name-number.ts';
import { isContracted } from './no-subject.ts';
import { followsName, opensMove, opensObject, opensSubclause } from './opens-object.ts';
import { opensRelative } from './opens-relative.ts';
import { opensSurname } from './opens-surname.ts';
import { skipBetween } from './skip-between.ts';
import { skipListener } from './skip-listener.ts';
import { standsAlone } from './stands-alone.ts';
import { tellsWhose } from './tells-whose.ts';
import { type Mention, PARTICLES, toMention, toPhrase } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const LONGEST = 18;
/** German articles of an object: "Den Schaden schätzt die Bank". */
const OBJECT = /^(?:den|dem|(?:ein|kein|ihr|sein|unser|dies)e[nm])$/;
const ARTICLE_OF_OBJECT = /^(?:das|den|dem|einem|einen)$/;
/** What opens an apposition: `a member of the council`, `ein Klimaexperte`. */
const ARTICLE = /^(?:a|an|the|ein|eine|der|die|un|une|le|la|el|una|uno|il|um|uma|o|een|de|en|ett|et)$/;
/** `led by`, `founded by` */
const DONE = /^(?:[a-z]{3,}ed|led|run|made|written|held|built|known|given|taken|sent|born|won)$/;
const BE = /^(?:is|are|was|were|be|been|being|got)$/;
const MOST_APPOSITIONS = 6;
const NAME_ONLY_PARTICLES = new Set('and und e y of'.split(' '));

/** The mention that begins at a token: "Ann Lee", "the ministry's spokesman Ann Lee", "he", "a senior diplomat". Behind a subject stands its verb. */
export function readRight(tokens: Tokens, at: number, cues: Cues, opening: 'sure' | 'any' | 'subject' = 'sure'): Mention | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  if (isPronoun(first, cues) && !opensNoun(tokens, at, cues)) return toMention('pronoun', at, at + 1);
  if (standsAlone(tokens, at, cues)) return toMention('nominal', at, at + 1);
  const to = endOfPhrase(tokens, at, cues, opening === 'subject');
  if (to === at) return null;
  const isPhrase =
    opening === 'any' ||
    cues.determiners.has(first.key) ||
    ELIDED.test(first.text) ||
    first.isCapital ||
    cues.bare.has(first.key) ||
    cues.isOffice(first.key) ||
    isPluralNoun(first) ||
    (cues.isEnglish && tokens[at + 1]?.isCapital === true && isPersonNoun(first.key, undefined, cues));
  return isPhrase ? toPhrase(tokens, at, to, cues) : null;
}

/** The mention that ends before a token, reading to the left and over appositions between commas. */
export function readLeft(tokens: Tokens, before: number, cues: Cues): Mention | null {
  const end = skipBetween(tokens, before, cues);
  if (isParenthetical(tokens[end - 1])) return readOverAppositions(tokens, end - 1, cues);
  const phrase = readLeftPhrase(tokens, end, cues);
  if (
    phrase?.kind === 'nominal' &&
    cues.nounsHaveCapitals &&
    tokens[phrase.from - 1]?.text === ',' &&
    opensRelative(tokens, phrase.from, cues)
  )
    return readLeftPhrase(tokens, phrase.from - 1, cues); // "Ann Ode, die von ruhigen Tagen berichtet"
  return phrase && isTrailingApposition(tokens, phrase) ? (apposedTo(tokens, phrase, cues) ?? phrase) : phrase;
}

/** "Ann Lee, MD, a doctor at Ode Hospital, said": the nearest stretch between marks that is a name through and through, or else what stands before the last. */
function readOverAppositions(tokens: Tokens, close: number, cues: Cues): Mention | null {
  let end = openingOfBracket(tokens, close + 1) === close + 1 ? close : close + 1;
  let fallback: Mention | null = null;
  for (let hops = 0; hops < MOST_APPOSITIONS && end > 0; hops += 1) {
    const opened = findOpening(tokens, end);
    const bracket = openingOfBracket(tokens, end);
    const read = readLeftPhrase(tokens, skipBetween(tokens, bracket, cues), cues);
    const phrase = read && isInRelative(tokens, read, opened, cues) ? null : read;
    if (phrase && isPureName(tokens, phrase, opened + 1, cues)) return phrase;
    const fills = phrase?.from === opened + 1;
    if (hops > 0 && phrase && (fallback === null || (fills && tokens[fallback.from - 1]?.kind === 'word'))) fallback = phrase;
    if (opened < 0) break;
    end = opened;
  }
  return fallback;
}

/** "Brian Lind, a member of the council said": the phrase before the comma, when it opens the clause with a name. */
function apposedTo(tokens: Tokens, phrase: Mention, cues: Cues): Mention | null {
  const name = readLeftPhrase(tokens, phrase.from - 1, cues);
  const before = name && tokens[name.from - 1];
  return name?.kind === 'name' && (before === undefined || before?.kind === 'quote' || before?.text === '.') ? name : null;
}

/** True when a phrase with an article of its own follows a comma. */
function isTrailingApposition(tokens: Tokens, { kind, from }: Mention): boolean {
  return kind === 'nominal' && tokens[from - 1]?.text === ',' && ARTICLE.test(keyAt(tokens, from));
}

function readLeftPhrase(tokens: Tokens, end: number, cues: Cues): Mention | null {
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || last.isPossessive || (cues.isEnglish && isContracted(last))) return null;
  if (isPronoun(last, cues)) return toMention('pronoun', end - 1, end);
  if (isNameNumber(tokens, end - 1, cues)) return withNumber(readLeftPhrase(tokens, end - 1, cues));
  if (cues.isEnglish && standsAlone(tokens, end - 1, cues)) return toMention('nominal', end - 1, end);
  let from = end;
  while (from > 0 && end - from < LONGEST && continuesLeft(tokens, from - 1, cues)) from -= 1;
  from = startOfBody(tokens, from, end, cues);
  while (from < end && isLeadIn(tokens, from, cues)) from += 1;
  if (from === end || cues.determiners.has(last.key)) return standsAlone(tokens, end - 1, cues) ? toMention('nominal', end - 1, end) : null;
  return toPhrase(tokens, last.isCapital ? from : startOfNominal(tokens, from, end, cues), end, cues);
}

/** A nominal begins at its first article, or with a noun that needs none. */
function startOfNominal(tokens: Tokens, from: number, end: number, cues: Cues): number {
  const opens = (at: number) => {
    const before = keyAt(tokens, at - 1);
    if (!cues.determiners.has(keyAt(tokens, at)) || cues.prepositions.has(before)) return false;
    const isDoing =
      cues.isEnglish && before.endsWith('ing') && cues.links.has(keyAt(tokens, at - 2)) && isSomebody(keyAt(tokens, at - 3), cues);
    return at === from || !(cues.determiners.has(before) || isDoing);
  };
  for (let i = from; i < end; i += 1) if (opens(i)) return i;
  return from;
}

function continuesLeft(tokens: Tokens, at: number, cues: Cues): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || (isPronoun(token, cues) && !opensNoun(tokens, at, cues))) return false;
  if (cues.nounsHaveCapitals && ARTICLE_OF_OBJECT.test(token.text) && !token.isCapital && tokens[at - 1]?.isCapital) return false; // "will Ode das System"
  if (isParticle(tokens, at, PARTICLES) || tellsWhose(tokens, at, cues)) return true;
  const isVerbal = cues.says.has(token.key) && !isNamedThing(tokens, at, cues) && !isNounHere(tokens, at, cues);
  if (!token.isCapital && (cues.breaks.has(token.key) || isVerbal)) return false;
  return (
    !cues.prepositions.has(token.key) ||
    isPartitive(tokens, at) ||
    opensSurname(tokens, at) ||
    (cues.links.has(token.key) && at > 0 && isNoun(tokens[at - 1], cues) && !isLed(tokens, at))
  );
}

/** "…, led by", "was later built by": what is told of who stands before it; not "the plan backed by". */
const isLed = (tokens: Tokens, at: number): boolean =>
  keyAt(tokens, at) === 'by' &&
  DONE.test(keyAt(tokens, at - 1)) &&
  (tokens[at - 2]?.kind === 'mark' || BE.test(keyAt(tokens, at - 2)) || BE.test(keyAt(tokens, at - 3)));

/** "the report", "its tweet": a noun that looks like a verb of saying. */
function isNamedThing(tokens: Tokens, at: number, { isEnglish }: Cues): boolean {
  return isEnglish && /^(?:the|its|his|her|their)$/.test(keyAt(tokens, at - 1));
}

/** "On Friday", "In Paris": what stands before the subject. */
function isLeadIn(tokens: Tokens, at: number, cues: Cues): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !isPartitive(tokens, at) &&
    (cues.prepositions.has(token.key) || cues.capitals.has(token.key) || cues.between.has(token.key) || isAdverb(token))
  );
}

/** True when a phrase is the complement of a preposition before it ("In Paris" has no subject) or by its German case an object: "Den Schaden". */
export function isComplement(tokens: Tokens, { from }: Mention, cues: Cues): boolean {
  if (cues.nounsHaveCapitals && (OBJECT.test(keyAt(tokens, from)) || OBJECT.test(keyAt(tokens, from - 1)))) return true;
  return cues.prepositions.has(keyAt(tokens, from - 1));
}

function isNoun(token: Token | undefined, cues: Cues): boolean {
  if (token?.kind !== 'word' || isAdverb(token)) return false;
  return !(
    cues.breaks.has(token.key) ||
    cues.prepositions.has(token.key) ||
    cues.determiners.has(token.key) ||
    cues.says.has(token.key) ||
    cues.frames.has(token.key) ||
    cues.between.has(token.key)
  );
}

function isPluralNoun({ key, text, isCapital }: Token): boolean {
  return key.length > 4 && key.endsWith('s') && !isCapital && text.toLowerCase() === key;
}

export function isPronoun({ key }: Token, cues: Cues): boolean {
  return cues.he.has(key) || cues.she.has(key) || cues.they.has(key) || cues.it.has(key) || cues.self.has(key);
}

/** A phrase's tokens to the right: words until a mark, a verb, or a break. */
function endOfPhrase(tokens: Tokens, at: number, cues: Cues, isSubject: boolean): number {
  let to = at;
  while (to < tokens.length && to - at < LONGEST && continuesRight(tokens, at, to, cues)) {
    if (cues.isEnglish && opensObject(tokens, at, to, cues)) return isSubject ? to - 1 : to;
    if (isSubject && cues.isEnglish && followsName(tokens, at, to, cues)) return to;
    if (cues.isEnglish && to > at && (opensSubclause(tokens, to) || opensMove(tokens, to, cues))) return to;
    to += 1;
  }
  while (to > at && (cues.prepositions.has(keyAt(tokens, to - 1)) || cues.determiners.has(keyAt(tokens, to - 1)))) to -= 1;
  return to;
}

function continuesRight(tokens: Tokens, at: number, to: number, cues: Cues): boolean {
  const token = tokens[to];
  if (to > at && joinsHalves(tokens, to, cues)) return true;
  if (token && elidedThat(token.text, cues) > 0) return false;
  if (token?.kind !== 'word' || (to > at && isPronoun(token, cues)) || (cues.isEnglish && isContracted(token))) return false;
  if (to > at && cues.nounsHaveCapitals && couplesOffices(tokens, to, cues)) return true;
  if (endsGermanNoun(tokens, at, to, cues)) return false;
  if (cues.nounsHaveCapitals && to > at && !cues.isOffice(keyAt(tokens, to - 1)) && skipListener(tokens, to, cues) > to) return false;
  if (!NAME_ONLY_PARTICLES.has(token.key) && isParticle(tokens, to, PARTICLES)) return true;
  if (to > at && (couplesOffices(tokens, to, cues) || (!cues.isEnglish && opensSurname(tokens, to)))) return true;
  if (to > at && (token.key === 'of' || token.key === 'for' || cues.links.has(token.key)))
    return cues.links.has(token.key) && isLinked(tokens, at, to, cues);
  if (
    (cues.breaks.has(token.key) && !(token.isCapital && to > at)) ||
    isAdverb(token) ||
    (to > at && cues.between.has(token.key) && !(cues.nounsHaveCapitals && token.isCapital)) ||
    cues.capitals.has(token.key)
  )
    return false;
  if (to === at && opensSurname(tokens, at)) return true;
  if (endsName(tokens, at, to, cues)) return false;
  const isVerbal = to > at && !token.isCapital && (cues.says.has(token.key) || cues.frames.has(token.key));
  return !cues.prepositions.has(token.key) && !(isVerbal && !isNounHere(tokens, to, cues)); // "a report"
}

/** "of" goes on after a common noun ("a spokesman for the party") or inside an institution's name ("University of Ode"), not after a person. */
function isLinked(tokens: Tokens, at: number, to: number, cues: Cues): boolean {
  const before = tokens[to - 1];
  if (before === undefined || cues.capitals.has(keyAt(tokens, to + 1))) return false;
  return (
    !before.isCapital ||
    (to - at === 1 && (tokens[to + 1]?.isCapital === true || goesOnWithThe(tokens, to))) ||
    cues.determiners.has(keyAt(tokens, at)) ||
    cues.nounsHaveCapitals
  );
}
