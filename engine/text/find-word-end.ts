/** Where words end: a loop over the kinds of characters. */
import { isHalf, isInWordAt } from './letter-kinds.ts';

/** Characters beyond the first plane, letter by letter. */
const FAR_WORD = /[\p{L}\p{M}\p{N}]*/uy;

/**
 * Where the run of letters, marks and digits ends that begins at `at`, or `at` itself where none does. It goes on over one of the
 * `joiners` right before a further letter: `U.S`, `it's`. Linear in the word's length.
 */
export function findWordEnd(text: string, at: number, joiners: string): number {
  let end = skipLetters(text, at);
  while (end > at && end < text.length && joiners.includes(text[end] ?? '')) {
    const next = skipLetters(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function skipLetters(text: string, from: number): number {
  let at = from;
  while (isInWordAt(text, at)) at += 1;
  if (at >= text.length || !isHalf(text.charCodeAt(at))) return at;
  FAR_WORD.lastIndex = at;
  return FAR_WORD.test(text) ? FAR_WORD.lastIndex : at;
}
