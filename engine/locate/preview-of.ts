/** A sentence in its paragraph, for a look at it without going to the page. */
import type { Article, SourceRef } from '../types.ts';

/** The block's text in three parts; the outer ones may be empty. */
export interface Preview {
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
}

/** The sentence at `ref` and the rest of its block; null where the article has no such block. */
export function previewOf(article: Article, ref: SourceRef): Preview | null {
  const block = article.blocks.find(({ id }) => id === ref.block);
  if (block === undefined) return null;
  return { before: block.text.slice(0, ref.start), sentence: block.text.slice(ref.start, ref.end), after: block.text.slice(ref.end) };
}
