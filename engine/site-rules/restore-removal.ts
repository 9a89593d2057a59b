/** Puts back what was removed. */
import type { Article, Removal } from '../types.ts';

/** The article with the removal's blocks at their places, and without the entry. The removal is one of the article's own. */
export function restoreRemoval(article: Article, removal: Removal): Article {
  return {
    ...article,
    blocks: [...article.blocks, ...removal.blocks].sort((a, b) => a.id - b.id),
    removed: article.removed.filter((other) => other !== removal),
  };
}
