/** Parts a quotation from who says it where both stand inside the marks: `« C’est une catastrophe, explique Jean Roux, le maire. Il faut agir vite. »` */
import type { Cues } from './cues/cues.ts';
import type { Quoted } from './find-quoted.ts';

/** `, explique Jean Roux`, `, a dit la maire Claire Morel`, `, poursuit-il`: a verb and a name, an office with a name, or a pronoun. */
const INSERTION =
  /, (?:(?:a|ont|ha|han) )?([a-zß-ɏḀ-ỿ]{3,20})(?:-(?:t-)?(?:il|elle|ils|elles)(?![A-Za-zÀ-ɏḀ-ỿ-])| (?:(?:le|la|el|il|lo|o|a) (?:[a-zß-ɏḀ-ỿ-]{1,20} ){1,2}|l['’][a-zß-ɏḀ-ỿ-]{1,20} )?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’-]{1,30})/g;
/** Where the insertion ends: a comma, a dash, or the end of its sentence. */
const CLAUSE_END = /[,;.!?…»]|\s[–—]/;
const WORDS = /[\p{L}'’-]+/gu;
const SPACE_OR_MARK = /^[\s,;.!?…–—]*/;
const LONGEST_CLAUSE = 90;
const FEWEST_WORDS = 3;
/** `le maire`, `maire de Lormont`. */
const FARTHEST_OFFICE = 2;

/** The quotation before and the one after such an insertion; the quotation itself where there is none. French and its neighbours do so between guillemets. */
export function splitAtInsertion(text: string, quoted: Quoted, cues: Cues): readonly Quoted[] {
  if (quoted.family !== 'angle' || cues.isEnglish || cues.nounsHaveCapitals) return [quoted];
  const inside = text.slice(quoted.start, quoted.end);
  for (const { 0: insertion, 1: verb = '', index } of inside.matchAll(INSERTION)) {
    if (!cues.says.has(verb) || cues.mild.has(verb) || wordsOf(inside.slice(0, index)).length < FEWEST_WORDS) continue;
    const end = endOfClause(inside, index + insertion.length, cues);
    const next = end + (SPACE_OR_MARK.exec(inside.slice(end))?.[0].length ?? 0);
    const before = { ...quoted, end: quoted.start + index, outerEnd: quoted.start + index, closed: true };
    const after = { ...quoted, start: quoted.start + next, outerStart: quoted.start + next };
    return next < inside.length ? [before, after] : [before];
  }
  return [quoted];
}

/** Behind the name, and behind the office after it: `, le maire`. */
function endOfClause(text: string, from: number, cues: Cues): number {
  const end = endOfPart(text, from);
  if (text.charAt(end) !== ',') return end;
  const apposed = endOfPart(text, end + 1);
  return wordsOf(text.slice(end + 1, apposed))
    .slice(0, FARTHEST_OFFICE)
    .some((word) => cues.isOffice(word.toLowerCase()))
    ? apposed
    : end;
}

function endOfPart(text: string, from: number): number {
  const part = text.slice(from, from + LONGEST_CLAUSE);
  const end = part.search(CLAUSE_END);
  return from + (end < 0 ? part.length : end);
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}
