/** What a piece's own text tells: length, links, marks, phrases. */
import { endsStatement } from '../../text/ends-sentence.ts';
import { toPhraseBits } from '../tables/phrase-groups.ts';
import type { FeatureFamily } from './feature-family.ts';
import type { PageMeasure } from './measure-page.ts';

/** The kinds of pieces, in the order of their numbers. */
export const PIECE_KINDS: readonly string[] = 'text heading item quote code table caption term media control'.split(' ');
const TAGS = 'p div li h1 h2 h3 h4 h5 h6 span td section a blockquote figcaption article body'.split(' ');
const CREDIT = toPhraseBits('credit');
const SUBSCRIPTION = toPhraseBits('subscription');

/** `12:30`, `2025`, `3 May`, `05/11/2024`. */
const DATE = /\b(?:(?:19|20)\d\d|\d{1,2}[:.]\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\b/;
const CHROME_MARK = /[|·»›→▶►©•#@]/;
const QUOTE_MARK = /["“”„«»「]/;
const NOT_SPACE_WORD = /[\p{Lu}]/u;

export const textFeatures: FeatureFamily = {
  width: 23,
  prepare: (page) => {
    const copies = countCopies(page);
    return (i, row, at) => {
      const piece = page.pieces[i];
      if (piece === undefined) return;
      const { text, words } = piece;
      const marks = countMarks(text);
      const phrases = page.phrases[i] ?? 0;
      let next = at;
      row[next++] = PIECE_KINDS.indexOf(piece.kind);
      row[next++] = TAGS.indexOf(piece.node.tag);
      row[next++] = words;
      row[next++] = words > 0 ? text.length / words : 0;
      row[next++] = words > 0 ? Math.min(1, piece.linkWords / words) : 0;
      row[next++] = marks.stops;
      row[next++] = marks.commas;
      row[next++] = Number(endsStatement(text.slice(-6)));
      row[next++] = Number(text.endsWith(':'));
      row[next++] = marks.digits / text.length;
      row[next++] = marks.capitals / text.length;
      row[next++] = Number(NOT_SPACE_WORD.test(text.slice(0, 2)));
      row[next++] = Number(words < 40 && DATE.test(text));
      row[next++] = Number(CHROME_MARK.test(text.slice(0, 200)));
      row[next++] = Number(QUOTE_MARK.test(text.slice(0, 400)));
      row[next++] = piece.bold;
      row[next++] = piece.italic;
      row[next++] = Number(piece.node.hidden);
      row[next++] = page.titleLikeness(piece);
      row[next++] = copies(i);
      row[next++] = countBits(phrases);
      row[next++] = Number((phrases & CREDIT) !== 0);
      row[next] = Number((phrases & SUBSCRIPTION) !== 0);
    };
  },
};

/** How many bits are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function countMarks(text: string): { stops: number; commas: number; digits: number; capitals: number } {
  let stops = 0;
  let commas = 0;
  let digits = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) capitals += 1;
    else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002) stops += 1;
    else if (code === 0x2c || code === 0x3001 || code === 0x60c) commas += 1;
    else if (code >= 0x30 && code <= 0x39) digits += 1;
  }
  return { stops, commas, digits, capitals };
}

const COPY_KEY = 80;

/** How often the same text stands on the page: 1 for once, 2 for a copy before, 3 for a copy after only. */
function countCopies({ pieces }: PageMeasure): (i: number) => number {
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { text, index, words } of pieces) {
    if (words === 0) continue;
    const key = text.slice(0, COPY_KEY);
    if (first.has(key)) repeated.add(key);
    else first.set(key, index);
  }
  return (i) => {
    const key = pieces[i]?.text.slice(0, COPY_KEY) ?? '';
    if (!repeated.has(key)) return 1;
    return first.get(key) === i ? 3 : 2;
  };
}
