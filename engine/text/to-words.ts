/** A text as lower-case words, the unit that texts are compared by. */
import { findWordEnd } from './find-word-end.ts';
import { IDEOGRAPH, isHalf, kindOf } from './letter-kinds.ts';

/** `don’t`, `mid-year`, `1,200.50`, `U.S`; one Han or kana character at a time. What the loop below finds, for characters beyond the first plane. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu;
const JOINERS = ".,'";

/** Lower-case words in order, apostrophes straight, without marks; a Han or kana character counts as a word. Linear. */
export function toWords(text: string): readonly string[] {
  const small = text.toLowerCase().replaceAll('’', "'");
  const words: string[] = [];
  for (let at = 0; at < small.length; ) {
    const code = small.charCodeAt(at);
    if (isHalf(code)) return small.match(WORD) ?? [];
    const end = (kindOf(code) & IDEOGRAPH) > 0 ? at + 1 : findWordEnd(small, at, JOINERS);
    if (end > at) words.push(small.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}
