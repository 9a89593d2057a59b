/** From a point's place in its article to what `findRange` needs: the sentence, and what a reader meets before and after it. */
import type { Article, SourceRef } from '../types.ts';
import type { Wanted } from './find-range.ts';

/** Enough to tell two places of one sentence apart. */
const CONTEXT = 120;

/** The sentence at `ref` with its surroundings, which may reach into the blocks around; null where the article has no such block. */
export function wantedOf(article: Article, ref: SourceRef): Wanted | null {
  const index = article.blocks.findIndex(({ id }) => id === ref.block);
  const block = article.blocks[index];
  if (block === undefined) return null;
  const before = `${article.blocks[index - 1]?.text ?? ''} ${block.text.slice(0, ref.start)}`;
  const after = `${block.text.slice(ref.end)} ${article.blocks[index + 1]?.text ?? ''}`;
  return { text: block.text.slice(ref.start, ref.end), before: before.slice(-CONTEXT), after: after.slice(0, CONTEXT) };
}
