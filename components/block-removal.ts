/** The button that takes a block out of the story stands in the block itself; what it does comes from far above. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BlockId } from '../engine/index.ts';

export interface BlockRemoval {
  readonly onRemove: (block: BlockId) => void;
  /** While the reader chooses passages the buttons are in sight, and by keyboard in reach; else where the mouse is. */
  readonly isChoosing: boolean;
}

export const BlockRemovalContext = createContext<BlockRemoval | null>(null);

export function useBlockRemoval(): BlockRemoval | null {
  return useContext(BlockRemovalContext);
}
