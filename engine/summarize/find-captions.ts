/** Finds captions that a page gives as paragraphs: they end with the picture's credit. */
import { countWordsUpTo } from '../text/count-words.ts';
import { isCredited } from '../text/is-caption.ts';
import type { Block, BlockId } from '../types.ts';

/** What is longer is a story's paragraph with a credit behind it. */
const LONGEST = 60;

/** The blocks that are captions. Linear. */
export function findCaptions(blocks: readonly Block[]): ReadonlySet<BlockId> {
  return new Set(blocks.filter(({ text }) => isCredited(text) && countWordsUpTo(LONGEST, [text]) < LONGEST).map(({ id }) => id));
}
