/** Quotations without marks: a block quotation, and a line of speech after a dash. */
import type { Block } from '../types.ts';
import type { Cues } from './cues/cues.ts';
import type { Quoted } from './find-quoted.ts';

/** `– Vi går`, `—No lo sé`: a dash and a capital or an opening mark at a paragraph's head. */
const SPEECH_DASH = /^[\u2013\u2014\u2015-]\s?(?=[\p{Lu}¿¡])/u;
/** Where speech may end and its cue begin: `, säger`, `! sier`, ` —dijo`. */
const CUE_START = /(?:,|(?<=[!?…])|\s[\u2013\u2014-]) ?(?=(\p{Ll}+))/gu;
/** With marks over so much of it, a block quotation is read by its marks. */
const MOSTLY_MARKED = 0.6;

/** The one stretch that a block without marks says, or null. */
export function findQuotedWhole({ kind, text }: Block, marked: readonly Quoted[], cues: Cues): Quoted | null {
  if (kind === 'quotation') {
    const inMarks = marked.reduce((sum, { start, end }) => sum + end - start, 0);
    return inMarks < text.length * MOSTLY_MARKED ? toWhole(0, text.length) : null;
  }
  const dash = SPEECH_DASH.exec(text)?.[0];
  if (kind !== 'paragraph' || dash === undefined || marked.length > 0) return null;
  for (const { 1: word = '', index } of text.matchAll(CUE_START))
    if (cues.says.has(word)) return { ...toWhole(dash.length, index), outerStart: 0 };
  return null;
}

function toWhole(start: number, end: number): Quoted {
  return { start, end, outerStart: start, outerEnd: end, family: 'double', closed: true };
}
