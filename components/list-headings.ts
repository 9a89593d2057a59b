/** The headings that an outline lists, with how deep each stands. */
import type { Block } from '../engine/index.ts';
import { headingLevels } from './heading-levels.ts';

type Heading = Block & { readonly kind: 'heading' };

/** Fewer are found by scrolling. */
const FEWEST = 3;
const TOP_LEVEL = 2;

/** In reading order, `depth` from 0; none where there are too few for an outline. */
export function listHeadings(blocks: readonly Block[]): { block: Heading; depth: number }[] {
  const levels = headingLevels(blocks);
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading' && block.text !== '');
  return headings.length < FEWEST ? [] : headings.map((block) => ({ block, depth: (levels.get(block.id) ?? TOP_LEVEL) - TOP_LEVEL }));
}
