/** Where a word or mark ends: a loop, as every letter of a story comes through here. */
import { isHalf, isInWordAt, isLetterAt } from '../text/letter-kinds.ts';

/** Words with inner stops, hyphens and apostrophes (`St.` keeps its stop through the sentence), or one mark. What `findTokenEnd` finds, for characters beyond the first plane. */
const TOKEN =
  /[\p{L}\p{M}\p{N}$€£%#@]+(?:(?:[’'&.\u00ad\u2011-]|(?<=\p{N}),(?=\p{N}))(?=[\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}$€£%]+)*(?:(?<=s)[’'](?= \p{L}))?|[^\s]/uy;

/** Where the token ends that begins at `at`; `at` itself for white space. Linear in the token's length. */
export function findTokenEnd(text: string, at: number): number {
  if (isClipped(text, at)) return at + CLIPPED_LENGTH;
  let end = skipTokenPart(text, at, SIGNS);
  while (end > at && (isJoined(text, end) || isThousands(text, end))) end = skipTokenPart(text, end + 1, INNER_SIGNS);
  if (isHalf(text.charCodeAt(end))) return findEndByPattern(text, at);
  if (end === at) return isSpace(text.charCodeAt(at)) ? at : at + 1;
  return isOwners(text, end) ? end + 1 : end;
}

/** Past letters, digits, marks and the signs that stand with them: `$4`, `50%`, `#tag`. */
function skipTokenPart(text: string, from: number, signs: string): number {
  let at = from;
  while (isInWordAt(text, at) || (at < text.length && signs.includes(text[at] ?? ''))) at += 1;
  return at;
}

/** A hyphen, stop or apostrophe before a letter: `St.Pauli`, `it’s`. */
function isJoined(text: string, at: number): boolean {
  return isInWordAt(text, at + 1) && (JOINERS.includes(text[at] ?? '') || (text[at] === ':' && NORDIC_END.test(text.slice(at, at + 4))));
}

/** `Jan van 't Veer`: an article that lost its vowel, within a name. */
function isClipped(text: string, at: number): boolean {
  return (
    (text[at] === "'" || text[at] === '’') && text[at + 1] === 't' && text[at + 2] === ' ' && text.slice(Math.max(0, at - 4), at) === 'van '
  );
}
const CLIPPED_LENGTH = 2;
/** `vd:n`, `EU:s` */
const NORDIC_END = /^:(?:n|ns|s|t)(?!\p{L})/u;

/** `9,400`: one number. */
function isThousands(text: string, at: number): boolean {
  return text[at] === ',' && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '');
}

/** `the workers’ union` */
function isOwners(text: string, end: number): boolean {
  const mark = text[end];
  return (
    (mark === '’' || mark === "'") &&
    text[end - 1] === 's' &&
    text[end + 1] === ' ' &&
    isLetterAt(text, end + 2) &&
    !DIGIT.test(text[end + 2] ?? '')
  );
}

function findEndByPattern(text: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : at;
}

const INNER_SIGNS = '$€£%';
const SIGNS = `${INNER_SIGNS}#@`;
const JOINERS = "’'&.\u00ad\u2011-";
const isSpace = (code: number): boolean => code === 0x20 || (code > 0 && SPACES.test(String.fromCharCode(code)));
const SPACES = /\s/;
const DIGIT = /\p{N}/u;
