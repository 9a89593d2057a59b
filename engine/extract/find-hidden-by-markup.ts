/** What a page without layout, as a fetched one, hides by its markup alone: attributes, styles, and the class names that everybody hides by. */
import type { PageNode, PageTree } from '../page-tree.ts';
import { countLetters } from './count-letters.ts';
import type { DomAccess } from './dom-access.ts';
import { findHiddenBySheets } from './find-hidden-by-sheets.ts';
import { findHiding } from './hiding-style.ts';
import type { Walked } from './walked.ts';

/** `visually-hidden`; not `sr-only-focusable`. */
const HIDING_NAME = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-hidden|u-hidden)(?:\s|$)/;
const LONGEST_STYLE = 1000;

/** Where so large a share of the prose is hidden, scripts would show it. */
const MOST = 0.5;

/** Indexes of the elements that are hidden so, and of all in them. */
export function findHiddenByMarkup({ dom, nodes, elements }: Walked, document: Document): Pick<PageTree, 'concealed' | 'hiddenLabels'> {
  const rootOf = new Int32Array(nodes.length).fill(NONE);
  const letters = new Map<number, number>();
  const bySheets = findHiddenBySheets(document, dom);
  let all = 0;
  for (const node of nodes) {
    const { index, parent, hint } = node;
    const above = parent === null ? NONE : (rootOf[parent.index] ?? NONE);
    const element = elements[index];
    const root = above !== NONE ? above : element !== undefined && isHidden(dom, element, hint, bySheets.get(element)) ? index : NONE;
    rootOf[index] = root;
    const own = countProse(node);
    all += own;
    if (root !== NONE) letters.set(root, (letters.get(root) ?? 0) + own);
  }
  const hidden = [...letters].filter(([, count]) => count <= MOST * all);
  const sum = hidden.reduce((total, [, count]) => total + count, 0);
  const roots = sum > MOST * all ? [] : hidden;
  const within = (wanted: readonly (readonly [number, number])[]) => {
    const numbers = new Set(wanted.map(([root]) => root));
    return new Set(nodes.flatMap(({ index }) => (numbers.has(rootOf[index] ?? NONE) ? [index] : [])));
  };
  return { concealed: within(roots.filter(([, count]) => count > 0)), hiddenLabels: within(roots.filter(([, count]) => count === 0)) };
}
const NONE = -1;

/** Letters right in an element, where they could be a paragraph's: menus and labels don't count. */
function countProse(node: PageNode): number {
  const count = countLetters(node);
  return count >= FEWEST_LETTERS ? count : 0;
}
const FEWEST_LETTERS = 60;

function isHidden(dom: DomAccess, element: Element, hint: string, bySheets: string | undefined): boolean {
  if (HIDING_NAME.test(hint) || dom.attribute(element, 'hidden') !== null) return true;
  const style = dom.attribute(element, 'style')?.slice(0, LONGEST_STYLE).toLowerCase() ?? '';
  if (style !== '' && findHiding(style) !== null) return true;
  return bySheets !== undefined && !style.includes(bySheets);
}
