/**
 * What each character is, for loops over words: a pattern with `\p{L}` takes a popup, which begins cold, a millisecond to compile,
 * and is slower than a loop ever after.
 */

/** A letter or a digit of any script. */
export const LETTER = 1;
/** A mark that belongs to the letter before it. */
export const MARK = 2;
/** Han or kana, written without spaces; a letter too. */
export const IDEOGRAPH = 4;
export const NEITHER = 8;

const ASCII_END = 0x80;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const ANY_MARK = /\p{M}/u;
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Before these there is neither Han nor kana. */
const FIRST_IDEOGRAPH = 0x2e80;

/** Of the first plane, as far as they have been met. */
const kinds = new Uint8Array(0x10000);

/** The bits of a UTF-16 code unit; halves of a pair are `NEITHER`: ask `isHalf` first. */
export function kindOf(code: number): number {
  return kinds[code] || findKind(code);
}

/** Whether a letter or digit of the first plane stands there. */
export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && (kindOf(text.charCodeAt(at)) & LETTER) > 0;
}

/** Whether a letter, a digit or a mark on one stands there. */
export function isInWordAt(text: string, at: number): boolean {
  return at < text.length && (kindOf(text.charCodeAt(at)) & (LETTER | MARK)) > 0;
}

/** Half of a character beyond the first plane. */
export function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function findKind(code: number): number {
  const kind = code < ASCII_END ? toAsciiKind(code) : toKind(code);
  kinds[code] = kind;
  return kind;
}

function toAsciiKind(code: number): number {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) ? LETTER : NEITHER;
}

function toKind(code: number): number {
  const letter = String.fromCharCode(code);
  const isIdeograph = code >= FIRST_IDEOGRAPH && HAN_OR_KANA.test(letter);
  if (LETTER_OR_NUMBER.test(letter)) return isIdeograph ? LETTER | IDEOGRAPH : LETTER;
  return (ANY_MARK.test(letter) ? MARK : 0) | (isIdeograph ? IDEOGRAPH : 0) || NEITHER;
}
