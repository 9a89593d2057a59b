/** The words of a text, marks left out: what the judgement of a page reads over and over, so without a regular expression. */
import { isHalf, kindOf, LETTER } from './letter-kinds.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** Runs of letters and digits in order, as they are written. Linear. */
export function plainWords(text: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHalf(code)) return text.match(WORD) ?? [];
    if ((kindOf(code) & LETTER) > 0) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push(text.slice(start, i));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}
