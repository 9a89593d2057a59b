/** Counts words as a reader would, in any script, in one pass over the characters. */

const LETTER = 1;
const IDEOGRAPH = 2;
const INNER_MARK = 3;
const OUTSIDE = 4;
/** What each character of the first plane is, as far as it has been met: every text of a page is counted, some of them twice. */
const kinds = new Uint8Array(0x10000);

/** Words in a text; Chinese and Japanese, written without spaces, count two characters to a word. Linear. */
export function countWords(text: string): number {
  let words = 0;
  let ideographs = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code] || toKind(code);
    if (kind === LETTER) {
      if (!inside) words += 1;
      inside = true;
    } else if (kind !== INNER_MARK) {
      inside = false;
      if (kind === IDEOGRAPH) ideographs += 1;
    }
  }
  return words + Math.ceil(ideographs / 2);
}

/** Words in several texts, counted no further than until `limit` is reached. */
export function countWordsUpTo(limit: number, texts: readonly string[]): number {
  let words = 0;
  for (const text of texts) {
    if (words >= limit) break;
    words += countWords(text);
  }
  return words;
}

function toKind(code: number): number {
  const kind = isIdeograph(code) ? IDEOGRAPH : isLetter(code) ? LETTER : isInnerMark(code) ? INNER_MARK : OUTSIDE;
  kinds[code] = kind;
  return kind;
}

/** Kana and Han; not Hangul, which has spaces. */
function isIdeograph(code: number): boolean {
  return (
    code >= 0x3041 && ((code <= 0x30ff && code !== 0x30fb) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff))
  );
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return !(
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x3040) ||
    code === 0x30fb ||
    (code >= 0xff00 && code <= 0xff0f)
  );
}

/** Apostrophes and hyphens inside a word: `it's`, `mid-way`. */
function isInnerMark(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d;
}
