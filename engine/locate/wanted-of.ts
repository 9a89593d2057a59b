/** From a point's place in its article to what `findRange` needs: the sentence, and what a reader meets before and after it. */
import type { Article, Removal, SourceRef } from '../types.ts';
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

/** More parts than these are not tried. */
const MOST_PARTS = 3;

/** What to look for to show a removal, the likeliest first: the whole of it, then its longest parts, for a page may show them apart. */
export function wantedOfRemoval({ blocks }: Removal): Wanted[] {
  const texts = blocks.map(({ text }) => text).filter((text) => text !== '');
  const parts = texts.length > 1 ? [...texts].sort((a, b) => b.length - a.length).slice(0, MOST_PARTS) : [];
  return texts.length === 0 ? [] : [{ text: texts.join(' ') }, ...parts.map((text) => ({ text }))];
}
