/** Heading levels for the reader page: under the headline, by the author's order of rank, without a jump. */
import type { Block, BlockId } from '../engine/index.ts';

const FIRST_LEVEL = 2; // the headline is the page's h1
const LAST_LEVEL = 6;

/** The level to draw each heading at. */
export function headingLevels(blocks: readonly Block[]): ReadonlyMap<BlockId, number> {
  const open: number[] = [];
  const levels = new Map<BlockId, number>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    while ((open.at(-1) ?? 0) >= block.level) open.pop();
    levels.set(block.id, Math.min(FIRST_LEVEL + open.length, LAST_LEVEL));
    open.push(block.level);
  }
  return levels;
}
