/** Rows of words with capitals, of which names are made. */
import type { BlockId } from '../types.ts';
import type { Cues } from './cues/cues.ts';
import { endBehindKind } from './is-institution.ts';
import { isParticle } from './is-particle.ts';
import { keyAt } from './key-at.ts';
import { keyOf } from './name-key.ts';
import type { Token } from './to-units.ts';

/** Small words inside names. */
export const NAME_PARTICLES = new Set(
  "'t ’t ten de da do dos das di du del della der den van von zu zur el al bin ibn ben la le ter af av ap bint".split(' '),
);

/** What stands between an initial and the next word. */
const STOP_AND_SPACE = 2;

/** A row of words with capitals, where it stands. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly block: BlockId;
  readonly order: number;
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/** True for a word that belongs to the run that began at `from`. */
export function isRunPart(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.isCapital) return true;
  return at > from && (isParticle(tokens, at, NAME_PARTICLES) || (NAME_PARTICLES.has(token.key) && tokens[at + 1]?.isCapital === true));
}

const VON = /^v[ao]n$/;

const OBJECT = /^(?:der|den|dem|das)$/;

/** In German "warf Ann Ode der Partei vor", "erklärte Ann Ode den Notstand"; not "Ann von der Ode". */
export function opensObject(tokens: readonly Token[], at: number): boolean {
  return OBJECT.test(tokens[at]?.text ?? '') && !VON.test(keyAt(tokens, at - 1));
}

const PARTY = /^\p{Lu}{2,}$/u;
const UNIVERSITY = /^(?:universitete?t?|universiteit|hospital|høgskole|högskola)$/;
/** `procuradora da República Ann Reis` */
const REPUBLIC = /^(?:república|repubblica|république)$/;
const WHOLE_NAME = 2;

/** Where the name begins in "portavoz del PP Ann Ruiz", "professor ved Odby Universitet Ann Holm": behind a party or a university. */
export function startBehindParty(tokens: readonly Token[], from: number, to: number, { prepositions }: Cues): number {
  if (!prepositions.has(keyAt(tokens, from - 1))) return from;
  const start =
    PARTY.test(tokens[from]?.text ?? '') || REPUBLIC.test(keyAt(tokens, from))
      ? from + 1
      : UNIVERSITY.test(keyAt(tokens, from + 1))
        ? from + 2
        : from;
  return to - start >= WHOLE_NAME ? start : from;
}

/** Where the name begins in "le député UQV Ann Petit": behind a party that follows an office. */
export function startBehindOwnParty(tokens: readonly Token[], from: number, to: number, { isEnglish, isOffice }: Cues): number {
  const isParty = !isEnglish && to - from > WHOLE_NAME && PARTY.test(tokens[from]?.text ?? '') && isOffice(keyAt(tokens, from - 1));
  return isParty ? from + 1 : from;
}

/** `unga` of the United Nations General Assembly; `uhb` and `hb` of the U.S. Harbour Board. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const letters = words
    .filter((word) => word.length > 3 || !/^(?:of|the|and|for|der|die|de|la)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return COUNTRY.test(words[0] ?? '') && letters.length > 3 ? [letters, letters.slice(1)] : [letters];
}
const COUNTRY = /^(?:u\.?[sk]\.?|eu|un)$/;

/** `Jr`, `III`: what tells bearers of a name apart, and is no part of how others call them. */
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)$/;
const SHORTENED = /^[js]r$/;

/** By which words a name is looked up: its last one, and before "Jr." or "II" the surname as well. */
export function lastWordsOf(keys: readonly string[]): readonly string[] {
  const [last = '', surname = last] = [keys.at(-1), keys.at(-2)];
  return SUFFIX.test(last) && keys.length > 1 ? [last, surname] : [last];
}

/** "Bo Ode" is not "Bo Ode Jr.", though "Ode" may be either. */
export function isOtherBearer(called: readonly string[], { words }: { readonly words: readonly string[] }): boolean {
  return called.length > 1 && SUFFIX.test(words.at(-1) ?? '') && !called.some((word) => SUFFIX.test(keyOf(word)));
}

/** Of a father and a son with one name the one who has spoken, else the one named first; undefined for all others. */
export function firstOfFamily<T extends { readonly words: readonly string[]; readonly hasSpoken: boolean }>(
  bearers: readonly T[],
): T | undefined {
  const isNamesake = ({ words }: T) => words[0] === bearers[0]?.words[0];
  const isFamily = bearers.length > 1 && bearers.some(({ words }) => SUFFIX.test(words.at(-1) ?? '')) && bearers.every(isNamesake);
  return isFamily ? (bearers.find(({ hasSpoken }) => hasSpoken) ?? bearers[0]) : undefined;
}

/** `LONDON`, before a dash or a bracket: where a report was written. */
const PLACE = /^\p{Lu}{4,}$/u;
/** `Born Ann Lee`, `née Lee`: a name that the article does not go on to use. */
const BIRTH = /^(?:born|nee|née?)$/;

/** Words with capitals that call nobody. */
export function isUncalled(tokens: readonly Token[], from: number, to: number): boolean {
  return BIRTH.test(keyAt(tokens, from - 1)) || (from === 0 && PLACE.test(tokens[to - 1]?.text ?? '') && tokens[to]?.kind === 'mark');
}

const INITIAL = /^\p{Lu}$/u;
/** The initial right before a first name that people have: "C. Justin Ode"; not "Labour Paul Ode". */
export function startWithGivenName(tokens: readonly Token[], from: number, first: number, { isEnglish }: Cues): number {
  return isEnglish && first - 1 === from && INITIAL.test(tokens[from]?.text ?? '') ? from : first;
}

/** The words without possessive endings; "Jr." and an initial keep their stops: "Donald J. Ode", "Jan O.". */
export function wordsOf({ tokens, from, to }: Run): readonly string[] {
  return tokens.slice(from, to).map(({ text, key, end }, at) => {
    const next = tokens[from + at + 1];
    const isShort = SHORTENED.test(key) || (key.length === 1 && (at > 0 || from + 1 < to));
    const hasStop = isShort && (next?.start === end + STOP_AND_SPACE || (next?.text === '.' && SHORTENED.test(key)));
    return hasStop ? `${text}.` : text.slice(0, key.length);
  });
}

/** `Orrin Board of Harbours`, of which the run is "Orrin Board"; null where the run is the whole name. */
export function wholeNameOf(run: Run, cues: Cues): string | null {
  const to = endBehindKind(run.tokens, run.from, run.to, cues);
  return to > run.to ? wordsOf({ ...run, to }).join(' ') : null;
}

/** "Lee" of "Ann Lee"; not "SVB" of the bank that it stands for. */
export function isPartOf({ tokens, from, to }: Run, words: readonly string[]): boolean {
  const token = tokens[from];
  return token !== undefined && to - from === 1 && words.length > 1 && words.includes(keyOf(token.key));
}

/** Words of an outlet and a surname: `Eastmere Daily Brandt`. */
export const FEWEST_WITH_OUTLET = 3;

/** `Speaking to the Eastmere Daily Brandt said`: a person has no article, so the surname of someone named elsewhere stands for itself. */
export function partFromOutlets(runs: readonly Run[], determiners: ReadonlySet<string>): readonly Run[] {
  const isDetermined = ({ tokens, from }: Run) => determiners.has(keyAt(tokens, from - 1));
  const surnames = new Set(
    runs.filter((run) => run.to - run.from > 1 && !isDetermined(run)).map(({ tokens, to }) => keyAt(tokens, to - 1)),
  );
  return runs.map((run) => {
    const isParted = run.to - run.from >= FEWEST_WITH_OUTLET && isDetermined(run) && surnames.has(keyAt(run.tokens, run.to - 1));
    return isParted ? { ...run, from: run.to - 1 } : run;
  });
}
