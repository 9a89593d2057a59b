/** The words of a text, marks left out: what the judgement of a page reads over and over, so without a regular expression. */

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_LETTER = /[\p{L}\p{N}]/u;

const INSIDE = 1;
const OUTSIDE = 2;
/** What each character of the first plane is, as far as it has been met. */
const kinds = new Uint8Array(0x10000);

/** Runs of letters and digits in order, as they are written. Linear. */
export function plainWords(text: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdfff) return text.match(WORD) ?? []; // half of a character beyond the first plane
    if ((kinds[code] || toKind(code)) === INSIDE) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push(text.slice(start, i));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

function toKind(code: number): number {
  const kind = WORD_LETTER.test(String.fromCharCode(code)) ? INSIDE : OUTSIDE;
  kinds[code] = kind;
  return kind;
}
