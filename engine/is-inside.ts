import type { PageNode } from './page-tree.ts';

/** True for a node that stands in one that passes, or is such a one itself. */
export function isInside(node: PageNode | null, isOuter: (at: PageNode) => boolean): boolean {
  for (let at = node; at !== null; at = at.parent) if (isOuter(at)) return true;
  return false;
}
