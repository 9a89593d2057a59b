/** Finds the bare name in a phrase that names a source. */

import { startBehindDepartment } from './behind-department.ts';
import type { Cues } from './cues/cues.ts';
import { isFirstName } from './is-first-name.ts';
import { endOfBody, endsInBody, goesOnWithThe, isInstitution, opensWithBody } from './is-institution.ts';
import { isParticle } from './is-particle.ts';
import { isByCountry } from './is-person-noun.ts';
import { keyAt } from './key-at.ts';
import { startBehindOwnParty, startBehindParty } from './name-run.ts';
import type { Token } from './to-units.ts';

/** A stretch of a unit's tokens that names a source, half-open. */
export interface Mention {
  /** A `row` is several who speak together. */
  readonly kind: 'name' | 'pronoun' | 'nominal' | 'row';
  readonly from: number;
  readonly to: number;
  /** The bare name inside a `name`. */
  readonly nameFrom: number;
  readonly nameTo: number;
}

type Tokens = readonly Token[];

/** Small words inside names: "van", "de", "al-". */
export const PARTICLES = new Set(
  "'t ’t ten de da do dos das di du del della der den von van zu zur el al bin ibn ben la le y e ter af av ap bint of & und and".split(' '),
);

/** Inside surnames of more than one word: `Ann Lopes da Silva`, `Bo Ruiz de la Riva`. */
const SURNAME_PARTICLES: ReadonlySet<string> = new Set('de da do dos das la las los'.split(' '));
/** `Ann Lopes do PSD`: where somebody belongs. */
const ACRONYM = /^\p{Lu}{2,}$/u;

const WHOLE_NAME = 2;

/** Behind an office these open another one: "Kollege und Freund Max Ode". */
const JOINING = new Set('und and y e et og och &'.split(' '));

/** Finds the bare name in a phrase: the last run of capitals that is not behind a preposition. */
export function toPhrase(tokens: Tokens, from: number, to: number, cues: Cues): Mention {
  const behind = cues.nounsHaveCapitals ? startBehindAttribute(tokens, from, to, cues) : from;
  if (behind > from) {
    const named = toPhrase(tokens, behind, to, cues);
    if (named.kind === 'name' && named.nameTo - named.nameFrom >= WHOLE_NAME) return { ...named, from };
  }
  const body = endOfBody(tokens, from, to, cues);
  if (body > 0) return toMention('nominal', from, body);
  const head = endOfHead(tokens, from, to, cues);
  const start = nameBehindParty(tokens, head, to, cues);
  if (start > 0) return { kind: 'name', from, to, nameFrom: start, nameTo: to };
  let nameFrom = head;
  while (nameFrom > from && isNamePart(tokens, nameFrom - 1, cues)) nameFrom -= 1;
  while (nameFrom < head && PARTICLES.has(tokens[nameFrom]?.text ?? '')) nameFrom += 1;
  const full = nameFrom;
  for (let i = isInstitution(tokens, full, head) ? -1 : head - 2; i >= full; i -= 1) {
    if (!cues.isOffice(keyAt(tokens, i))) continue;
    nameFrom = i + 1;
    break;
  }
  nameFrom = startBehindOwnParty(tokens, nameFrom, head, cues);
  while (nameFrom < head && JOINING.has(tokens[nameFrom]?.text ?? '')) nameFrom += 1;
  for (let i = nameFrom + 1; i < head - 1; i += 1) {
    const token = tokens[i];
    if (token && isFirstName(token.key, cues) && !(cues.nounsHaveCapitals && isFirstName(keyAt(tokens, i - 1), cues))) nameFrom = i;
  }
  nameFrom = startBehindDepartment(tokens, nameFrom, head, cues);
  if (cues.nounsHaveCapitals && nameFrom === head - 1 && cues.determiners.has(keyAt(tokens, from)) && from < nameFrom)
    return toMention('nominal', from, to);
  // "Sprecher der Polizei", "Sprecherin der Stadt Ulm": what follows the office is whose it is.
  const genitive = cues.determiners.has(keyAt(tokens, nameFrom)) ? nameFrom : nameFrom - 1;
  if (
    cues.nounsHaveCapitals &&
    genitive > from &&
    cues.determiners.has(keyAt(tokens, genitive)) &&
    cues.isOffice(keyAt(tokens, genitive - 1))
  )
    return toMention('nominal', from, to);
  if (tokens[nameFrom - 1]?.isPossessive && nameFrom > from && endsInBody(tokens, head)) return toMention('nominal', from, to);
  const last = tokens[head - 1];
  // "a Labour MP"
  if (cues.isEnglish && last && ACRONYM.test(last.text) && cues.isOffice(last.key) && /^an?$/.test(keyAt(tokens, nameFrom - 1)))
    return toMention('nominal', from, to);
  const isOffice =
    head - nameFrom === 1 &&
    ((last && isByCountry(last, tokens[nameFrom - 1], cues)) ||
      cues.isOffice(keyAt(tokens, nameFrom)) ||
      cues.bare.has(keyAt(tokens, nameFrom)) ||
      cues.determiners.has(keyAt(tokens, nameFrom)));
  return nameFrom < head && !isOffice ? { kind: 'name', from, to, nameFrom, nameTo: head } : toMention('nominal', from, to);
}

/** Of "der für den Hafen zuständige Rat Max Ode" the place behind the adjective, or `from`. */
function startBehindAttribute(tokens: Tokens, from: number, to: number, { determiners, prepositions }: Cues): number {
  if (!determiners.has(keyAt(tokens, from)) || !prepositions.has(keyAt(tokens, from + 1))) return from;
  const isAdjective = (at: number) =>
    tokens[at]?.isCapital === false && /e[nr]?$/.test(keyAt(tokens, at)) && !determiners.has(keyAt(tokens, at));
  for (let at = to - 2; at > from + 2; at -= 1)
    if (isAdjective(at) && tokens[at - 1]?.isCapital && tokens[at + 1]?.isCapital) return at + 1;
  return from;
}

/** "el portavoz del PP Ann Ruiz", "le député du Var Pierre Petit": where the name begins behind a party or a place, or -1. */
function nameBehindParty(tokens: Tokens, head: number, to: number, cues: Cues): number {
  if (cues.isEnglish || cues.nounsHaveCapitals || to <= head || !cues.isOffice(keyAt(tokens, head - 1))) return -1;
  const start = startBehindParty(tokens, head + 1, to, cues);
  const first = tokens[head + 2];
  const from = start === head + 1 && first && isFirstName(first.key, cues) ? head + 2 : start;
  const isName = from > head + 1 && to - from === WHOLE_NAME && tokens.slice(head + 1, to).every(({ isCapital }) => isCapital);
  return isName ? from : -1;
}

/** `Pierre-Yves` */
const TWO_NAMES = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;
/** "un conseiller d’Anne Morel" */
const ELIDED_OF = /^d['’]\p{Lu}/u;

/** Where a phrase's head ends: before its first linking preposition, unless that is inside a title ("Secretary of State Ann Lee"). */
function endOfHead(tokens: Tokens, from: number, to: number, cues: Cues): number {
  for (let i = from + 1; i < to; i += 1) {
    if (ELIDED_OF.test(tokens[i]?.text ?? '') && !tokens[i - 1]?.isCapital) return i;
    if (cues.prepositions.has(keyAt(tokens, i)) && !isInsideName(tokens, from, i, to, cues) && !isInsideOwner(tokens, i, to)) return i;
  }
  return to;
}

/** "the College of Nursing’s Ann Lee": the preposition is a part of whose she is. */
function isInsideOwner(tokens: Tokens, at: number, to: number): boolean {
  const owner = tokens.slice(at + 1, to).findIndex(({ isPossessive }) => isPossessive) + at + 1;
  return owner > at && to - owner > 2 && !endsInBody(tokens, to) && tokens.slice(owner + 1, to).every(({ isCapital }) => isCapital);
}

/** "säger Lindel i OVT": where she said it. */
const BROADCASTER = /^\p{Lu}{2,4}\d?$/u;
/** What opens a listener, outside English: "comentó Lasa a Tide Press". */
const TO = /^(?:ad?|al|all[aeo]|agli|ai|aos?|à|aux?|aan|til|till)$/;

/** "University of Ode", "Secretary of State Ann Lee", "Board of Trustees chairman Ann Lee", "Ursula von der Ode". */
function isInsideName(tokens: Tokens, from: number, at: number, to: number, cues: Cues): boolean {
  if (!cues.isEnglish && TO.test(keyAt(tokens, at))) return false;
  const before = tokens[at - 1];
  if (!before || !(before.isCapital || (at === 1 && opensWithBody(tokens, cues)))) return false;
  if (isFirstName(before.key, cues) || TWO_NAMES.test(before.text)) return PARTICLES.has(keyAt(tokens, at)) && keyAt(tokens, at) !== 'of';
  if (at - from <= (keyAt(tokens, from) === 'the' ? 2 : 1) && goesOnWithThe(tokens, at)) return true;
  // "US Ambassador to the UN Ann Lee"
  if (cues.isEnglish && keyAt(tokens, at) === 'to' && cues.isOffice(before.key))
    return tokens.slice(at + 2, to - 1).some(({ key }) => isFirstName(key, cues));
  if (!tokens[at + 1]?.isCapital && !isParticle(tokens, at, PARTICLES)) return false;
  if (goesOnInSurname(tokens, at, cues)) return true;
  const first = cues.determiners.has(keyAt(tokens, from)) ? from + 1 : from;
  const isBroadcaster = cues.isVerbSecond && BROADCASTER.test(tokens[at + 1]?.text ?? '');
  if (at - first === 1 && !cues.nounsHaveCapitals && !cues.isOffice(before.key)) return !isBroadcaster;
  const rest = tokens.slice(at + 1, to);
  if (rest.some(({ key }, order) => cues.isOffice(key) && rest[order + 1]?.isCapital)) return true;
  return (
    cues.isOffice(before.key) &&
    keyAt(tokens, at) !== 'bei' &&
    !ACRONYM.test(before.text) &&
    rest.length > 1 &&
    rest.every(({ isCapital, key }) => isCapital || cues.links.has(key))
  );
}

/** "Lopes da Silva", "Ibáñez de la Riva", "Enrico Dal Farra"; not "Presidente da República". */
function goesOnInSurname(tokens: Tokens, at: number, cues: Cues): boolean {
  if (cues.isEnglish || cues.nounsHaveCapitals || cues.isOffice(keyAt(tokens, at - 1))) return false;
  return tokens[at]?.isCapital === true || (isParticle(tokens, at, SURNAME_PARTICLES) && !ACRONYM.test(tokens[at + 1]?.text ?? ''));
}

function isNamePart(tokens: Tokens, at: number, cues: Cues): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.isPossessive) return false;
  if (at <= 1 && opensWithBody(tokens, cues)) return true;
  if (token.isCapital)
    return !cues.capitals.has(token.key) && !(at === 0 && (cues.determiners.has(token.key) || cues.breaks.has(token.key)));
  return isParticle(tokens, at, PARTICLES);
}

/** A mention without a name inside. */
export function toMention(kind: Mention['kind'], from: number, to: number): Mention {
  return { kind, from, to, nameFrom: from, nameTo: to };
}
