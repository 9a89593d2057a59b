/** Lines of the page's own menus, half of the pieces of many pages: surely no story, so nothing needs to be found out about them. */
import type { PageNode, Piece } from '../page-tree.ts';
import type { PageMeasure } from './features/measure-page.ts';

/** A menu's line has at most so many words, all of them linked. */
const LONGEST = 6;

/** Tells the pieces worth a judgement from lines of menus, from links beside all prose, from pictures and from form fields. */
export function createMenuTest({ tree, frame, end }: PageMeasure): (piece: Piece) => boolean {
  const inMenu = new Uint8Array(tree.nodes.length);
  for (const { index, tag, parent } of tree.nodes) {
    if (tag === 'nav' || (parent !== null && inMenu[parent.index] === 1)) inMenu[index] = 1;
    else if (tag === 'footer' && parent?.tag !== 'article') inMenu[index] = 1;
  }
  const last = end[frame.index] ?? 0;
  const isBeside = ({ index }: PageNode) => index < frame.index || index > last;
  return ({ words, linkWords, node }) =>
    words > 0 && (linkWords < words || !(isBeside(node) || (words <= LONGEST && inMenu[node.index] === 1)));
}
