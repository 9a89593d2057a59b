/** A text as lower-case words, the unit that texts are compared by. */
import { IDEOGRAPH, isHalf, kindOf, LETTER, MARK } from './letter-kinds.ts';

/** `don’t`, `mid-year`, `1,200.50`, `U.S`; one Han or kana character at a time. What the loop below finds, for characters beyond the first plane. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu;
const IN_WORD = LETTER | MARK;

/** Lower-case words in order, apostrophes straight, without marks; a Han or kana character counts as a word. Linear. */
export function toWords(text: string): readonly string[] {
  const small = text.toLowerCase().replaceAll('’', "'");
  const words: string[] = [];
  for (let at = 0; at < small.length; ) {
    const code = small.charCodeAt(at);
    if (isHalf(code)) return small.match(WORD) ?? [];
    const kind = kindOf(code);
    const end = (kind & IDEOGRAPH) > 0 ? at + 1 : (kind & IN_WORD) > 0 ? findEnd(small, at) : at;
    if (end > at) words.push(small.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}

/** Where the word ends that begins at `at`: a stop, comma or apostrophe goes on with it where a letter follows. */
function findEnd(text: string, at: number): number {
  let end = at + 1;
  while (isInWord(text, end) || (isInner(text.charCodeAt(end)) && isInWord(text, end + 1))) end += 1;
  return end;
}

const isInWord = (text: string, at: number): boolean => at < text.length && (kindOf(text.charCodeAt(at)) & IN_WORD) > 0;

/** `.`, `,`, `'` */
const isInner = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x27;
