/** Tells whose office a noun is, by where it stands beside a name. */
import { readApposedOffice } from './apposed-office.ts';
import { COUPLES } from './couples-offices.ts';
import { COURTESY } from './courtesy.ts';
import type { Cues } from './cues/cues.ts';
import { ELIDED } from './elided.ts';
import { keyAt } from './key-at.ts';
import type { Naming } from './name-index.ts';
import type { Token } from './to-units.ts';

/** True when the noun is an office that stands right before a name, or that the apposition right after it opens with: not "trust" of "trust chair Ann Lee", nor of "Ann Lee, head of the trust". */
export function standsByName(noun: string, { tokens, from, to }: Naming, cues: Cues): boolean {
  if (cues.isEnglish && noun.length === 2 && noun === initialsBefore(tokens, from)) return true;
  const farthest = isGenitiveAt(tokens, from - 1, 0, cues) ? from : from - 4; // "laut Fed die Kraft der Hafenbank"
  for (let i = from - 1; i >= Math.max(0, farthest); i -= 1) {
    const key = keyAt(tokens, i);
    if (tokens[i]?.kind !== 'word' || (cues.breaks.has(key) && !COUPLES.has(key))) break;
    if (key === noun) return i + 1 === from || !(modifies(tokens, i, cues) || isOfName(tokens, i + 1, from, cues));
  }
  const office = readApposedOffice({ tokens, from, to }, cues);
  if (office && tokens.slice(office.from, office.headTo).some(({ key }) => key.replace(ELIDED, '') === noun)) return true;
  if (tokens[to]?.text !== ',') return false;
  if (cues.isEnglish && isApposedTo(noun, { tokens, from }, cues)) return true;
  for (let i = to + 1; i < Math.min(tokens.length, to + 8); i += 1) {
    const key = keyAt(tokens, i);
    if (tokens[i]?.kind !== 'word' || cues.relatives.has(key) || cues.prepositions.has(key) || isGenitiveAt(tokens, i, to + 1, cues))
      return false;
    if (key === noun) return !modifies(tokens, i, cues);
  }
  return false;
}

/** `pm` of "Prime Minister Ann Lee" */
function initialsBefore(tokens: readonly Token[], from: number): string {
  return tokens
    .slice(Math.max(0, from - 2), from)
    .map(({ key, isCapital }) => (isCapital ? key.charAt(0) : ''))
    .join('');
}

/** So far before a name its office stands. */
const FARTHEST_OFFICE = 9;

/** "the State Commissioner for Transport, Mr Ann Lee,": the office that such a phrase opens with. */
function isApposedTo(noun: string, { tokens, from }: Pick<Naming, 'tokens' | 'from'>, cues: Cues): boolean {
  const comma = COURTESY.test(keyAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (tokens[comma]?.text !== ',') return false;
  let head = comma - 1;
  for (let i = comma - 1; i >= Math.max(0, comma - FARTHEST_OFFICE) && tokens[i]?.kind === 'word'; i -= 1) {
    const key = keyAt(tokens, i);
    if (!tokens[i]?.isCapital && (cues.breaks.has(key) || cues.says.has(key))) return false;
    if (cues.prepositions.has(key)) head = i - 1;
    if (cues.determiners.has(key) || tokens[i]?.isPossessive) break;
  }
  return keyAt(tokens, head) === noun;
}

/** "friend of Mayor Ann Lee", "Aufsicht über die Hafenbank": the name tells whose; "head of news Ann Lee" is Ann Lee. */
function isOfName(tokens: readonly Token[], at: number, from: number, cues: Cues): boolean {
  const belongs = ({ key }: Token) => cues.isOffice(key) || cues.determiners.has(key);
  return cues.prepositions.has(keyAt(tokens, at)) && tokens.slice(at + 1, from).every(belongs);
}

/** "trust" of "trust chair": another noun goes on. */
function modifies(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const next = tokens[at + 1];
  const { breaks, prepositions, determiners, links, says } = cues;
  return (
    next?.kind === 'word' &&
    !next.isCapital &&
    ![COUPLES, breaks, prepositions, determiners, links, says].some((words) => words.has(next.key))
  );
}

/** "Ann Moen, Sprecherin der Polizei": behind the second article stands whose she is. */
function isGenitiveAt(tokens: readonly Token[], at: number, from: number, { determiners }: Cues): boolean {
  return at > from && determiners.has(keyAt(tokens, at));
}
