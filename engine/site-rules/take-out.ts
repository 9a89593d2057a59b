/** Takes blocks out of a story because its reader wants it so. */
import { countWords } from '../text/count-words.ts';
import { toPreview } from '../text/to-preview.ts';
import type { Article, Block, BlockId, Removal } from '../types.ts';

const PREVIEW = 120;

/** The article without these blocks, each an entry of its ledger; blocks that it doesn't have are left out. */
export function takeOut(article: Article, ids: readonly BlockId[]): Article {
  const gone = article.blocks.filter(({ id }) => ids.includes(id));
  return {
    ...article,
    blocks: article.blocks.filter(({ id }) => !ids.includes(id)),
    removed: [...article.removed, ...gone.map(toRemoval)],
  };
}

function toRemoval(block: Block): Removal {
  return {
    rule: 'chosen/by-reader',
    kind: 'chosen',
    signals: [],
    words: countWords(block.text),
    preview: toPreview([block.text], PREVIEW),
    blocks: [block],
  };
}
