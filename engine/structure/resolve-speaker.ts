/** From the words beside a quotation to a name: short names to full ones, pronouns and offices to whom they stand for. */
import type { Cues } from './cues/cues.ts';
import { endOfNominal } from './end-of-nominal.ts';
import { type Antecedent, findAntecedents } from './find-antecedents.ts';
import { findSubjectBefore } from './find-subject-before.ts';
import type { Gender } from './gender-of-office.ts';
import type { Identity } from './identity.ts';
import { isByCountry, isPersonNoun } from './is-person-noun.ts';
import { toText } from './join-fellows.ts';
import { keyAt } from './key-at.ts';
import type { Named, NameIndex, Naming, PlacedUnit } from './name-index.ts';
import { FEWEST_WITH_OUTLET } from './name-run.ts';
import { findOfficesApart } from './offices-apart.ts';
import { standsByName } from './stands-by-name.ts';
import type { Strangers } from './strangers.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** What is known where a mention stands. */
export interface Context {
  readonly index: NameIndex;
  readonly cues: Cues;
  /** The last speaker before the mention, and the unit in which it spoke. */
  readonly previous: Identity | null;
  readonly previousAt: number;
  /** Whom the text is about just before: the last speaker, or a person named since. */
  readonly salient: Identity | null;
  /** Several persons, or a thing that speaks, of the sentence or one shortly before: "hundreds of protesters", "the report". */
  readonly crowd: Identity | null;
  /** Sources without a name so far, by their noun. */
  readonly offices: Map<string, Identity>;
  readonly strangers: Strangers;
  /** Sees each pronoun with its candidates, best first; for training. */
  readonly watch?: Watch | undefined;
}

export type Watch = (unit: PlacedUnit, pronoun: Token, candidates: readonly Antecedent[]) => void;

/** From this likelihood on "he" is taken for whom it most likely means: wrong about once in twenty times. */
const SURE = 0.8;
/** So many names back a bearer of an office is looked for. */
const FARTHEST_BEARER = 150;

const LINKS = /^(?:for|of|,)$/;

/** German articles of other cases than the first. */
const OBLIQUE = /^(?:dem|des|den|einem|eines|einer)$/;
/** `sagte der Sprecher`, but `nach Angaben der Polizei`, `laut der Polizei`. */
const MAYBE_OBLIQUE = 'der';

/** An article that a name is shown without. */
function isOblique(tokens: readonly Token[], at: number, { nounsHaveCapitals, prepositions }: Cues): boolean {
  const [before, key] = [tokens[at - 1], keyAt(tokens, at)];
  return (
    OBLIQUE.test(key) || (nounsHaveCapitals && key === MAYBE_OBLIQUE && (before?.isCapital === true || prepositions.has(before?.key ?? '')))
  );
}

/** Who a mention stands for. `previous` is the last speaker before it. */
export function resolveSpeaker(mention: Mention, unit: PlacedUnit, context: Context): Identity | null {
  const { tokens } = unit;
  const { index, cues } = context;
  if (mention.kind === 'name') {
    const words = tokens.slice(mention.nameFrom, mention.nameTo).map(({ text, key }) => text.slice(0, key.length));
    const hasArticle = cues.determiners.has(keyAt(tokens, mention.nameFrom - 1));
    const surname = hasArticle && words.length >= FEWEST_WITH_OUTLET ? index.findSurname(words, unit.order) : null;
    return toIdentity(surname ?? index.findOrAdd(words, unit.order, tokens[mention.nameFrom - 1]));
  }
  if (mention.kind === 'row') return { name: toText(tokens.slice(mention.from, mention.to)), named: null, isSomeone: true };
  return mention.kind === 'nominal' ? resolveNominal(mention, unit, context) : resolveByPronoun(tokens[mention.from], unit, context);
}

function resolveNominal(
  { from, to }: Mention,
  { tokens, order }: PlacedUnit,
  { index, cues, previous, salient, offices }: Context,
): Identity {
  const phrase = tokens.slice(from, endOfNominal(tokens, from, to));
  const text = phrase
    .slice(phrase.length > 1 && isOblique(tokens, from, cues) ? 1 : 0)
    .map((token) => token.text)
    .join(' ');
  const prepositionAt = phrase.findIndex((token, at) => at > 0 && (cues.prepositions.has(token.key) || isGenitive(token, cues)));
  const noun = keyAt(phrase, (prepositionAt < 0 ? phrase.length : prepositionAt) - 1);
  const owner = phrase.findIndex(({ isPossessive }) => isPossessive);
  const last = phrase.at(-1);
  const isOne = isPersonNoun(noun, phrase[0], cues) || (last !== undefined && isByCountry(last, phrase[0], cues));
  const isPerson = isOne && !isGenitivePlural(tokens, from, noun, cues);
  const arePersons = isPerson || isPersonNoun(noun.replace(/s$/, ''), phrase[0], cues);
  const unnamed = { name: text, named: null, isSomeone: arePersons || cues.bare.has(noun) || (phrase[owner]?.isCapital ?? false) };
  if (cues.papers.has(noun) && !isOthers(phrase, previous, cues))
    return authorOf(phrase.slice(0, owner + 1), order, index, previous) ?? unnamed;
  if (owner >= 0 || !isDefinite(phrase[0], cues) || prepositionAt > 0) return remembered(unnamed, noun, offices);
  const bearer = findBearer(noun, order, index, cues);
  if (bearer) return toIdentity(bearer);
  const same = offices.get(noun);
  if (same) return same;
  const mayBe = isPerson && salient?.named?.isPerson && isPlain(phrase, cues) && !holdsOther(salient.named, noun, index, cues);
  return mayBe ? salient : remembered(unnamed, noun, offices);
}

/** "the minister" is not Mayor Ann Lee. */
function holdsOther(named: Named, noun: string, index: NameIndex, cues: Cues): boolean {
  const others = findOfficesApart(noun);
  return others.length > 0 && index.placesOf(named).some((naming) => others.some((other) => standsByName(other, naming, cues)));
}

/** "die Sprecherin der Stadt": the second article opens whose she is. */
function isGenitive({ key, isCapital }: Token, { nounsHaveCapitals, determiners }: Cues): boolean {
  return nounsHaveCapitals && !isCapital && determiners.has(key);
}

/** Keeps "a spokesman for the ministry", so that "the spokesman" later means the same. */
function remembered(identity: Identity, noun: string, offices: Map<string, Identity>): Identity {
  if (!offices.has(noun)) offices.set(noun, identity);
  return identity;
}

/** Without a name of its own inside: "the director", not "the Ode member". */
function isPlain(phrase: readonly Token[], cues: Cues): boolean {
  return cues.nounsHaveCapitals || phrase.every((token, at) => at === 0 || !token.isCapital || isByCountry(token, phrase[at - 1], cues));
}

/** The identity of a name. */
export function toIdentity(named: Named): Identity {
  return { name: named.name, named, isSomeone: true };
}

/** "a BBC memo", "its tweet": not the last speaker's. */
function isOthers(phrase: readonly Token[], previous: Identity | null, { isEnglish }: Cues): boolean {
  if (isEnglish && phrase[0]?.key === 'its') return previous?.named?.isPerson === true;
  return isEnglish && /^an?$/.test(phrase[0]?.key ?? '') && phrase.some(({ isCapital }, at) => at > 0 && isCapital);
}

/** Whose letter it is: the owner named before it, or the last speaker. */
function authorOf(owner: readonly Token[], order: number, index: NameIndex, previous: Identity | null): Identity | null {
  const last = owner.at(-1);
  if (last === undefined) return previous;
  if (!last.isCapital) return null;
  const named = index.findOrAdd([last.text.slice(0, last.key.length)], order);
  return toIdentity(named);
}

/** `nach Ansicht der Bilder`: one person would be `des Spielers` or `der Spielerin`. */
function isGenitivePlural(tokens: readonly Token[], at: number, noun: string, { accounts, prepositions }: Cues): boolean {
  const before = keyAt(tokens, at - 1);
  return keyAt(tokens, at) === MAYBE_OBLIQUE && (accounts.has(before) || prepositions.has(before)) && noun.endsWith('er');
}

/** "the"; "a" is such an article in Portuguese only. */
function isDefinite(token: Token | undefined, { isEnglish }: Cues): boolean {
  if (isEnglish) return token?.key === 'the';
  return /^(?:der|die|das|le|la|les|el|los|las|il|lo|gli|i|o|a|os|as|de|het|den|det)$/.test(token?.key ?? '');
}

/** Whose office a noun is: the latest person named beside it, or an institution whose name ends in it. */
function findBearer(noun: string, order: number, index: NameIndex, cues: Cues): Named | null {
  for (const naming of index.latest(order, FARTHEST_BEARER)) {
    if (naming.named.words.length > 1 && naming.named.words.at(-1) === noun && !isTitleOf(naming, cues)) return naming.named;
    if (naming.named.isPerson && standsByName(noun, naming, cues)) return naming.named;
  }
  return null;
}

/** "the State Commissioner for Transport, Ann Lee": no institution; nor is a row of nouns where these have capitals. */
function isTitleOf({ named, tokens, to }: Naming, cues: Cues): boolean {
  return isPhrase(named, cues) || (cues.isEnglish && cues.isOffice(named.words.at(-1) ?? '') && LINKS.test(keyAt(tokens, to)));
}

/** "Angaben der Polizei": where nouns have capitals a row of them may be no name. */
export function isPhrase({ words }: Named, { nounsHaveCapitals, determiners }: Cues): boolean {
  return nounsHaveCapitals && words.some((word) => determiners.has(word));
}

function resolveByPronoun(
  token: Token | undefined,
  unit: PlacedUnit,
  { index, cues, previous, previousAt, crowd, strangers, watch }: Context,
): Identity | null {
  if (token === undefined) return null;
  if (cues.self.has(token.key)) return { name: token.text, named: null, isSomeone: false };
  const isMany = cues.they.has(token.key) || isPluralSie(token, unit.tokens, cues);
  const isHe = cues.he.has(token.key) || cues.stressedHe.has(token.key);
  const isShe = cues.she.has(token.key) || cues.stressedShe.has(token.key);
  const gender: Gender | null = isHe ? 'he' : isShe && !isMany ? 'she' : null;
  if (gender === null) {
    const speaker =
      toSubject(findSubjectBefore(token, isMany, unit, cues), unit, index) ??
      (isMany ? crowdOr(previous, crowd) : thingOr(previous, crowd));
    return guessed(speaker ?? { name: token.text, named: null, isSomeone: false });
  }
  const candidates = findAntecedents({ token, unit, gender, personsOnly: cues.nounsHaveCapitals }, index, {
    named: previous?.named ?? null,
    at: previousAt,
  });
  watch?.(unit, token, candidates);
  const stranger = strangers.find(gender, unit, token.start);
  if (stranger) return stranger;
  const best = candidates[0]?.named ?? null;
  if (previous?.isSomeone && previous.named === null && previousAt === unit.order - 1 && best?.isPerson !== true) return guessed(previous);
  if (best === null) return { name: token.text, named: null, isSomeone: true };
  if (shareOfBest(candidates) >= SURE) best.gender ??= gender;
  best.isPerson = true;
  return shareOfBest(candidates) < SURE ? guessed(toIdentity(best)) : toIdentity(best);
}

/** A subject without a name as printed, or a body by its name. */
function toSubject(subject: Mention | null, { tokens, order }: PlacedUnit, index: NameIndex): Identity | null {
  if (subject === null) return null;
  const words = tokens.slice(subject.from, subject.to);
  if (subject.kind === 'nominal') return { name: toText(words), named: null, isSomeone: true };
  const named = index.find(
    words.map(({ text, key }) => text.slice(0, key.length)),
    order,
  );
  return named && named.words.length > 1 && !named.isPerson ? toIdentity(named) : null;
}

function guessed(identity: Identity): Identity {
  return { ...identity, isGuess: true };
}

/** How likely the best candidate is, by the weights: a softmax over all. */
function shareOfBest(candidates: readonly Antecedent[]): number {
  const best = candidates[0]?.score ?? 0;
  return 1 / candidates.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
}

/** `erklärten sie`, `sie erklärten`; not `erklärte sie`. */
function isPluralSie(token: Token, tokens: readonly Token[], cues: Cues): boolean {
  const at = tokens.indexOf(token);
  return token.key === 'sie' && [tokens[at - 1], tokens[at + 1]].some((verb) => verb?.key.endsWith('en') && cues.says.has(verb.key));
}

/** "It": the last speaker where that is no person, or a thing that spoke since: "the report". */
function thingOr(previous: Identity | null, crowd: Identity | null): Identity | null {
  if (crowd && !crowd.name.endsWith('s')) return crowd;
  return previous?.named?.isPerson ? null : previous;
}

/** "They": the last speaker where that is no single person, or else the persons spoken of. */
function crowdOr(previous: Identity | null, crowd: Identity | null): Identity | null {
  return previous?.named?.isPerson === false ? previous : (crowd ?? previous);
}
