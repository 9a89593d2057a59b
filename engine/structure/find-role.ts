/** Finds the role that an article gives a person: "White House press secretary" before the name, or "the mayor of Orrin" after it. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Named, NameIndex, Naming } from './name-index.ts';
import type { Token } from './to-units.ts';

const LONGEST_BEFORE = 8;
const LONGEST_AFTER = 14;
/** `41`, `41-year-old`: an age is no role. */
const AGE = /^\d{1,3}(?:-year-old)?$/;
/** Titles that say no more than the name: "Mr", "Frau". */
const COURTESY = /^(?:mr|mrs|ms|miss|mme?|mlle|sr|sra|srta|don|doña|sig|signor|signora|dhr|mevr|herr|herrn|frau|fru|hr|dr|prof|the|sir)$/;

/** The role as printed, from the first place that gives one; null where none does. */
export function findRole(named: Named, index: NameIndex, cues: Cues): string | null {
  for (const naming of index.placesOf(named)) {
    const role = roleAfter(naming, cues) ?? roleBefore(naming, cues);
    if (role !== null) return role;
  }
  return null;
}

function roleBefore(naming: Naming, cues: Cues): string | null {
  const { tokens } = naming;
  const from = isApposed(naming) ? naming.from - 1 : naming.from;
  let start = from;
  while (start > 0 && from - start < LONGEST_BEFORE && isRoleWord(tokens, start - 1, from, cues)) start -= 1;
  while (start < from && (AGE.test(keyAt(tokens, start)) || !/\p{L}/u.test(keyAt(tokens, start)))) start += 1;
  const words = tokens.slice(start, from);
  const hasOffice = words.some(({ key }) => cues.isOffice(key) && !COURTESY.test(key));
  return hasOffice ? textOf(words) : null;
}

/** "the harbour director, Ivo Brandt, said": the name stands between commas, after a common noun. */
function isApposed({ tokens, from, to }: Naming): boolean {
  const before = tokens[from - 2];
  return tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && before?.kind === 'word' && !before.isCapital;
}

function isRoleWord(tokens: readonly Token[], at: number, from: number, cues: Cues): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || cues.breaks.has(token.key) || cues.determiners.has(token.key)) return false;
  if (cues.prepositions.has(token.key)) return cues.links.has(token.key) && at > 0 && at + 1 < from && cues.isOffice(keyAt(tokens, at - 1));
  return !cues.says.has(token.key) || token.isCapital;
}

function roleAfter({ tokens, to }: Naming, cues: Cues): string | null {
  if (tokens[to]?.text !== ',') return null;
  let end = to + 1;
  while (end < tokens.length && end - to <= LONGEST_AFTER && tokens[end]?.kind === 'word' && !cues.relatives.has(keyAt(tokens, end)))
    end += 1;
  const words = withoutArticle(tokens.slice(to + 1, end), cues);
  const closes = end >= tokens.length || tokens[end]?.kind !== 'word' || cues.relatives.has(keyAt(tokens, end));
  const hasVerb = words.some(({ key, isCapital }) => cues.says.has(key) && !isCapital);
  return closes && !hasVerb && words.slice(0, 6).some(({ key }) => cues.isOffice(key)) ? textOf(words) : null;
}

function withoutArticle(words: readonly Token[], cues: Cues): readonly Token[] {
  const [first] = words;
  return first && cues.determiners.has(first.key) && !first.isPossessive ? words.slice(1) : words;
}

function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(' ');
}
