/** Reads an office that stands with its complements before a comma and a name, outside English: "la maire de Valmorin, Ann Petit,". */
import { COURTESY } from './courtesy.ts';
import type { Cues } from './cues/cues.ts';
import { ELIDED } from './elided.ts';
import type { Gender } from './gender-of-office.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** Where a name stands. */
interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** The office with what belongs to it, half-open, without its article. */
export interface ApposedOffice {
  readonly from: number;
  readonly to: number;
  /** Where the office itself ends: before "de Valmorin". */
  readonly headTo: number;
  /** What the article tells: "la maire". */
  readonly gender: Gender | null;
}

const LONGEST = 14;
/** Adjectives before an office: "der frühere stellvertretende Direktor". */
const MOST_ADJECTIVES = 3;
const FEWEST_NAMES = 2;
const JOINS = /^(?:und|et|y|e|ed|en|och|og|&)$/;
const SHE = /^(?:la|una|une)$/;
const HE = /^(?:il|el|un|uno)$/;

/** The office that such a phrase opens with; null for "the wife of the minister, Ann Lee". */
export function readApposedOffice({ tokens, from, to }: Place, cues: Cues): ApposedOffice | null {
  if (cues.isEnglish || to - from < FEWEST_NAMES || tokens[to]?.kind === 'word') return null;
  let comma = from - 1;
  while (comma > 0 && from - comma <= MOST_ADJECTIVES && isTitle(tokens, comma, cues)) comma -= 1;
  if (tokens[comma]?.text !== ',') return null;
  let found: ApposedOffice | null = null;
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST) && belongs(tokens, at, cues); at -= 1) {
    if (opensPhrase(tokens, at, cues)) found = officeAt(tokens, at, comma, cues) ?? found;
  }
  return found;
}

/** "Dr", "le Pr", "l’ing.", "dott.ssa" between the comma and the name. */
function isTitle(tokens: readonly Token[], at: number, { determiners }: Cues): boolean {
  const key = keyAt(tokens, at).replace(ELIDED, '');
  return COURTESY.test(key) || determiners.has(key);
}

/** A word of the phrase: no mark, no verb of saying, no conjunction but "and". */
function belongs(tokens: readonly Token[], at: number, { breaks, says }: Cues): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return token.isCapital || JOINS.test(token.key) || !(breaks.has(token.key) || says.has(token.key));
}

/** Not behind a preposition that is no cue, nor behind the noun whose complement it is: "de la ministre", "der Mann der Ministerin". */
function opensPhrase(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return true;
  if (cues.according.has(before.key) || cues.forNames.has(before.key) || (before.isCapital && cues.accounts.has(before.key)))
    return !cues.determiners.has(before.key);
  if (cues.says.has(before.key) || cues.frames.has(before.key)) return true;
  const isNoun = before.isCapital && !(at === 1 && cues.small.has(before.key));
  return cues.determiners.has(keyAt(tokens, at)) && !isNoun && !cues.prepositions.has(before.key) && !cues.determiners.has(before.key);
}

function officeAt(tokens: readonly Token[], at: number, comma: number, cues: Cues): ApposedOffice | null {
  const first = keyAt(tokens, at);
  const from = cues.determiners.has(first) ? at + 1 : at;
  if (from === at && !cues.isOffice(first) && !cues.isVerbSecond && !ELIDED.test(first)) return null;
  for (let i = from; i < Math.min(comma, from + MOST_ADJECTIVES + 1); i += 1) {
    const key = keyAt(tokens, i);
    if (cues.prepositions.has(key) || (i > from && cues.determiners.has(key))) return null;
    if (!cues.isOffice(key)) continue;
    let headTo = i + 1;
    while (headTo < comma && !endsHead(tokens, headTo, cues)) headTo += 1;
    return { from, to: comma, headTo, gender: SHE.test(first) ? 'she' : HE.test(first) ? 'he' : null };
  }
  return null;
}

function endsHead(tokens: readonly Token[], at: number, { prepositions, determiners }: Cues): boolean {
  const key = keyAt(tokens, at);
  return prepositions.has(key) || determiners.has(key) || tokens[at]?.isCapital === true;
}
