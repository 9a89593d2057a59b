/** Quotations without marks: a block quotation, and a paragraph between two that have them. */
import type { Block } from '../types.ts';
import type { Cues } from './cues/cues.ts';
import type { Family, Quoted } from './find-quoted.ts';

/** A block quotation in which so long a passage stands in marks (UTF-16 units) is somebody's report, and is read by its marks. */
const LONG_PASSAGE = 30;
/** In so many units before a block quotation, the words that introduce it stand. */
const INTRODUCTION_REACH = 160;
const WORDS = /[\p{L}\p{M}]+/gu;

/** What stands before a block: the text of the block before it, and whether that was a block quotation of somebody's words. */
export interface Before {
  readonly text: string;
  readonly isSpeech: boolean;
}

/** The one stretch that a block without marks says, or null. A block quotation is speech when it is introduced or speaks of itself; an excerpt of somebody's report is none. */
export function findQuotedWhole({ kind, text }: Block, marked: readonly Quoted[], before: Before, cues: Cues): Quoted | null {
  if (kind !== 'quotation') return null;
  const isReport = marked.some(({ start, end }) => end - start >= LONG_PASSAGE);
  return !isReport && (before.isSpeech || isIntroduction(before.text, cues) || speaksOfItself(text, cues)) ? toWhole(0, text.length) : null;
}

/** `Ode said in the letter:`, not `This is how it works:`. */
export function isIntroduction(text: string, cues: Cues): boolean {
  if (!text.trimEnd().endsWith(':')) return false;
  const words = wordsOf(text.slice(-INTRODUCTION_REACH));
  return words.some((word) => cues.says.has(word) || cues.frames.has(word) || cues.leaning.has(word) || cues.according.has(word));
}

/** `I`, `our`; where verbs need no pronoun, any block may. */
function speaksOfItself(text: string, { speaking }: Cues): boolean {
  return speaking.size === 0 || wordsOf(text).some((word) => speaking.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

/** Any double mark, the first of which tells whether a quotation opens or ends. */
const DOUBLE_MARK = /[“”„«»"]/;
/** So many paragraphs may stand between a quotation's first and last. */
const MOST_BETWEEN = 4;

/** A paragraph without marks between one that opens a quotation and one that only closes it; null elsewhere. `after` are the texts from this paragraph on. */
export function findQuotedBetween(open: Family | null, after: readonly string[]): Quoted | null {
  const [text = ''] = after;
  if (open !== 'double' || DOUBLE_MARK.test(text)) return null;
  const first = after.slice(1, 1 + MOST_BETWEEN).map((each) => DOUBLE_MARK.exec(each)?.[0]);
  return first.find((mark) => mark !== undefined) === '”' ? { ...toWhole(0, text.length), closed: false } : null;
}

function toWhole(start: number, end: number): Quoted {
  return { start, end, outerStart: start, outerEnd: end, family: 'double', closed: true };
}
