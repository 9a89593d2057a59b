import type { PageNode } from '../page-tree.ts';

/** Letters right in an element, without the space around its texts. */
export function countLetters({ children }: PageNode): number {
  return children.reduce((sum, child) => sum + (typeof child === 'string' ? child.trim().length : 0), 0);
}
