/** A text as lower-case words, the unit that texts are compared by. */

/** `don’t`, `mid-year`, `1,200.50`, `U.S`; one Han or kana character at a time. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu;
const CURLY = /’/g;

/** Lower-case words in order, apostrophes straight, without marks; a Han or kana character counts as a word. Linear. */
export function toWords(text: string): readonly string[] {
  return text.toLowerCase().replace(CURLY, "'").match(WORD) ?? [];
}
