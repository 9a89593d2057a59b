/** Whom a pronoun beside a quotation stands for. */
import { bareWord } from './bare-word.ts';
import type { Cues } from './cues/cues.ts';
import { type Antecedent, findAntecedents } from './find-antecedents.ts';
import { findSubjectBefore } from './find-subject-before.ts';
import type { Gender } from './gender-of-office.ts';
import { type Identity, toIdentity } from './identity.ts';
import { toText } from './join-fellows.ts';
import type { Named, NameIndex, PlacedUnit } from './name-index.ts';
import type { Context } from './speaker-context.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** From this likelihood on "he" is taken for whom it most likely means: wrong about once in twenty times. */
const SURE = 0.8;
/** `les syndicats`, `varios vecinos` */
const SEVERAL = /^(?:[ld]es|l[ao]s|[oa]s|i|gli|vari[oa]s|plusieurs|algun[oa]s) /i;
/** So many sentences back somebody without a name is meant rather than a name that is no person's. */
const NEAR = 2;
/** `the experts`, `residents of Orrin` */
const PLURAL = /[^s]s(?:$| (?:of|for|from|at|in)\b)/;
/** So many names of two sentences are looked at. */
const MOST_SINCE = 20;

/** Somebody without a name, one sentence back, or a single one two back. */
function speaksOn({ isSomeone, named, name }: Identity, sentences: number): boolean {
  return isSomeone && named === null && sentences > 0 && sentences <= (PLURAL.test(name) ? 1 : NEAR);
}

/** `I` of `I’d`. */
function wordOf({ text, key }: Token): string {
  return text.slice(0, key.length);
}

/** Whom "he", "she", "they" or "it" means; null where there is no word. A guess is marked as such. */
export function resolveByPronoun(
  token: Token | undefined,
  unit: PlacedUnit,
  { index, cues, previous, previousAt, crowd, strangers, watch }: Context,
): Identity | null {
  if (token === undefined) return null;
  if (cues.self.has(token.key)) return { name: wordOf(token), named: null, isSomeone: false };
  const isMany = cues.they.has(token.key) || isPluralSie(token, unit.tokens, cues);
  const isHe = cues.he.has(token.key) || cues.stressedHe.has(token.key);
  const isShe = cues.she.has(token.key) || cues.stressedShe.has(token.key);
  const gender: Gender | null = isHe ? 'he' : isShe && !isMany ? 'she' : null;
  if (gender === null) {
    const speaker =
      (isMany ? null : goesOnSaying(token, unit, previous, cues)) ??
      toSubject(findSubjectBefore(token, isMany, unit, cues), unit, index) ??
      (isMany ? crowdOr(previous, crowd) : thingOr(previous, crowd));
    return guessed(speaker ?? { name: wordOf(token), named: null, isSomeone: false });
  }
  const find = (personsOnly: boolean) =>
    findAntecedents({ token, unit, gender, personsOnly }, index, { named: previous?.named ?? null, at: previousAt });
  const persons = find(!cues.isEnglish);
  const candidates = persons.length > 0 || cues.isEnglish || cues.nounsHaveCapitals ? persons : find(false);
  watch?.(unit, token, candidates);
  const stranger = strangers.find(gender, unit, token.start);
  if (stranger) return stranger;
  const best = candidates[0]?.named ?? null;
  if (previous && speaksOn(previous, unit.order - previousAt) && best?.isPerson !== true) return guessed(previous);
  if (mayBeNameless(previous, cues) && previousAt === unit.order - 1 && !isNamedSince(best, previousAt, index, unit))
    return guessed(previous);
  if (best === null) return { name: wordOf(token), named: null, isSomeone: true };
  if (shareOfBest(candidates) >= SURE) best.gender ??= gender;
  best.isPerson = true;
  return shareOfBest(candidates) < SURE ? guessed(toIdentity(best)) : toIdentity(best);
}

/** "…, lyder det.": it is still the last speaker who is heard. */
function goesOnSaying(token: Token, { tokens }: PlacedUnit, previous: Identity | null, { impersonal }: Cues): Identity | null {
  return impersonal.has(tokens[tokens.indexOf(token) - 1]?.key ?? '') ? previous : null;
}

/** One speaker without a name, whom "il" and "hij" may mean. */
function mayBeNameless(speaker: Identity | null, { isEnglish, nounsHaveCapitals }: Cues): speaker is Identity {
  return speaker?.named === null && !isEnglish && !nounsHaveCapitals && !SEVERAL.test(speaker.name);
}

/** Behind a speaker without a name, a pronoun means whoever was named since, or else that speaker. */
function isNamedSince(named: Named | null, order: number, index: NameIndex, unit: PlacedUnit): boolean {
  for (const naming of index.latest(unit.order, MOST_SINCE)) {
    if (naming.order < order) return false;
    if (naming.named === named) return true;
  }
  return false;
}

/** A subject without a name as printed, or a body by its name. */
function toSubject(subject: Mention | null, { tokens, order }: PlacedUnit, index: NameIndex): Identity | null {
  if (subject === null) return null;
  const words = tokens.slice(subject.from, subject.to);
  if (subject.kind === 'nominal') return { name: toText(words), named: null, isSomeone: true };
  const named = index.find(words.map(bareWord), order);
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
