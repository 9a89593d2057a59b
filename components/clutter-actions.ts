/** What a reader can ask for about the pieces of a story. What is not given is not offered. */
import type { BlockId, Removal } from '../engine/index.ts';

/** Marked in the page, no longer to be found in it, or not possible for another reason. */
export type PointShown = 'shown' | 'not-found' | { readonly code: string };

/** For all stories of the site from now on, or for this one only. */
export type Remembered = 'remembered' | 'once';

export interface ClutterActions {
  /** Shows in the page what was removed from its story. */
  readonly onShowRemoval?: (removal: Removal) => Promise<PointShown>;
  readonly onPutBack?: (removal: Removal) => Promise<Remembered>;
  readonly onRemoveBlock?: (block: BlockId) => Promise<Remembered>;
}
