/** What a page without layout, as a fetched one, hides by its markup alone: attributes, inline styles, and the class names that everybody hides by. */
import type { PageNode, PageTree } from '../page-tree.ts';
import { countLetters } from './count-letters.ts';
import type { DomAccess } from './dom-access.ts';
import type { Walked } from './walked.ts';

/** Properties and values of inline styles that leave nothing to read. */
const HIDING: Readonly<Record<string, RegExp>> = {
  display: /^none\b/,
  visibility: /^(?:hidden|collapse)\b/,
  'content-visibility': /^hidden\b/,
  opacity: /^(?:0?\.0\d{0,9}|0)(?:%|\s|$)/,
  'font-size': /^0(?:[a-z%]{0,4}(?:\s|$)|\.[0-4])/,
  color: /^(?:transparent\b|#[\da-f]{3}0$|#[\da-f]{6}00$|(?:rgb|hsl)a\([^()]{1,40},\s{0,3}0?\.?0\s{0,3}\))/,
  '-webkit-text-fill-color': /^transparent\b/,
  'text-indent': /^-\d{3,9}/,
  left: /^-\d{3,9}/,
  right: /^-\d{3,9}/,
  top: /^-\d{3,9}/,
  'margin-left': /^-\d{4,9}/,
  transform: /^scale\(0\)|^translate[xy]?\(-\d{4,9}/,
  clip: /^rect\((?:0(?:px)?[, )]{1,3}|1px[, )]{1,3}){4}/,
  'clip-path':
    /^(?:inset\((?:100|50)%\)|(?:circle|ellipse)\(0|(?:rect|xywh)\((?:0(?:px)?[ )]){4}|polygon\(0(?:px|%)? 0(?:px|%)?(?:, ?0(?:px|%)? 0(?:px|%)?){1,9}\))/,
};
const PLACED = /^(?:left|right|top)$/;
const FLAT = /(?:^|;)\s{0,9}(?:max-)?(?:height|width)\s{0,9}:\s{0,9}[01](?:px)?\s{0,9}(?:;|!|$)/;
const CUTTING = /overflow(?:-[xy])?\s{0,9}:\s{0,9}(?:hidden|clip)/;
const MOVING = /\b(?:transition|animation)\b/;
/** `visually-hidden`; not `sr-only-focusable`. */
const HIDING_NAME = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-hidden|u-hidden)(?:\s|$)/;
const LONGEST_STYLE = 1000;

/** Where so large a share of the prose is hidden, scripts would show it. */
const MOST = 0.5;

/** Indexes of the elements that are hidden so, and of all in them. */
export function findHiddenByMarkup({ dom, nodes, elements }: Walked): Pick<PageTree, 'concealed' | 'hiddenLabels'> {
  const rootOf = new Int32Array(nodes.length).fill(NONE);
  const letters = new Map<number, number>();
  let all = 0;
  for (const node of nodes) {
    const { index, parent, hint } = node;
    const above = parent === null ? NONE : (rootOf[parent.index] ?? NONE);
    const element = elements[index];
    const root = above !== NONE ? above : element !== undefined && isHidden(dom, element, hint) ? index : NONE;
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

function isHidden(dom: DomAccess, element: Element, hint: string): boolean {
  if (HIDING_NAME.test(hint) || dom.attribute(element, 'hidden') !== null) return true;
  const style = dom.attribute(element, 'style')?.slice(0, LONGEST_STYLE).toLowerCase() ?? '';
  return style !== '' && isHidingStyle(style);
}

function isHidingStyle(style: string): boolean {
  const rows = style.split(';').map((row): readonly [string, string] => {
    const colon = row.indexOf(':');
    return [row.slice(0, colon).trim(), row.slice(colon + 1).trim()];
  });
  if (FLAT.test(style) && CUTTING.test(style)) return true;
  const isPlaced = rows.some(([name, value]) => name === 'position' && /^(?:absolute|fixed|relative)\b/.test(value));
  return rows.some(([name, value]) => {
    if (HIDING[name]?.test(value) !== true || (PLACED.test(name) && !isPlaced)) return false;
    return name !== 'opacity' || !MOVING.test(style); // what fades in will be shown
  });
}
