/** Puts back what the judgement misses by its shortness: headings in bold between paragraphs of the story, and corrections. */
import type { Piece } from '../page-tree.ts';
import type { PageMeasure } from './features/measure-page.ts';
import { isCorrection } from './guards.ts';
import { PHRASE_GROUPS, type PhraseGroup } from './tables/phrase-groups.ts';

const LONGEST_HEADING = 14;
const WHOLLY = 0.95;
const PROSE = 20;
const SENTENCE_END = /[.!:;,…。]["”’»)]*$/;
/** A line that speaks of these is the title of a box. */
const BOX_TITLES: readonly PhraseGroup[] = [
  'newsletter',
  'subscription',
  'related',
  'share',
  'comments',
  'advertising',
  'consent',
  'app',
  'call',
  'topics',
  'credit',
  'video',
];
const BOX_BITS = BOX_TITLES.reduce((bits, group) => bits | (1 << PHRASE_GROUPS.indexOf(group)), 0);
/** A correction this near to the story (counted in pieces) is the story's. */
const NEAR = 8;

/** The kept numbers with what belongs between them, rising. */
export function putBack({ pieces, phrases }: PageMeasure, kept: readonly number[]): number[] {
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return [...kept];
  const isKept = new Set(kept);
  const texts = pieces.filter(({ words }) => words > 0);
  const isProse = (piece: Piece | undefined) => piece !== undefined && isKept.has(piece.index) && piece.words >= PROSE;
  const back = texts.filter((piece, k) => {
    if (isKept.has(piece.index) || piece.node.hidden) return false;
    if (isCorrection(piece.text)) return piece.index >= first - NEAR && piece.index <= last + NEAR;
    return (
      isBoldLine(piece) &&
      ((phrases[piece.index] ?? 0) & BOX_BITS) === 0 &&
      isProse(texts[k + 1]) &&
      (isProse(texts[k - 1]) || texts[k + 1]?.index === first)
    );
  });
  return [...kept, ...back.map(({ index }) => index)].sort((a, b) => a - b);
}

function isBoldLine({ kind, bold, words, linkWords, text }: Piece): boolean {
  return kind === 'text' && bold >= WHOLLY && words <= LONGEST_HEADING && linkWords === 0 && !SENTENCE_END.test(text);
}
