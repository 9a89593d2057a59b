/** Elements that opacity alone hides: some stay so, others come forth as a reader scrolls to them. */
import type { PageNode } from '../page-tree.ts';

/** Their indexes, with those of all that is in them. */
export interface Fading {
  readonly faint: Set<number>;
  readonly coming: Set<number>;
}

export const createFading = (): Fading => ({ faint: new Set(), coming: new Set() });

/** Notes one that is hidden so, as the one around it, or else by its own style. */
export function noteFading({ faint, coming }: Fading, { index, parent }: PageNode, fadesIn: () => boolean): void {
  const above = parent?.index ?? 0;
  const isComing = !faint.has(above) && (coming.has(above) || fadesIn());
  (isComing ? coming : faint).add(index);
}
