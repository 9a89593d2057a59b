/** The id under which a block stands in the reader page. */
import type { BlockId } from '../engine/index.ts';

export function blockAnchor(id: BlockId): string {
  return `block-${id}`;
}
