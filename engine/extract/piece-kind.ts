/** What a stretch of text is by the elements around it. */
import type { PageNode, PieceKind } from '../page-tree.ts';
import { BLOCK } from './block-tags.ts';

const HEADING = /^h[1-6]$/;

const FIXED_KIND = new Map<string, PieceKind>(
  Object.entries({
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    li: 'item',
    figcaption: 'caption',
    caption: 'caption',
    pre: 'code',
    dt: 'term',
    dd: 'item',
    blockquote: 'quote',
  }),
);
/** How far up a paragraph looks for the item, quotation, caption or code that it stands in. */
const REACH = 3;

/** What a text is that stands directly in an element. */
export function toKind(node: PageNode): PieceKind {
  for (let at: PageNode | null = node, steps = 0; at !== null && steps <= REACH; at = at.parent, steps++) {
    const kind = FIXED_KIND.get(at.tag);
    if (kind !== undefined && (steps === 0 || kind !== 'item' || isSmallItem(at))) return kind;
  }
  return 'text';
}

/** A list item that is used as one, not as a frame for a whole story. */
function isSmallItem(item: PageNode): boolean {
  let blocks = 0;
  for (const child of item.children) {
    if (typeof child === 'string' || !BLOCK.has(child.tag)) continue;
    blocks += 1;
    if (blocks > 2 || HEADING.test(child.tag) || child.tag === 'article') return false;
  }
  return true;
}
