/** What lies over words for good: a picture, or a box of one colour without words of its own, brought over them by its place or its margin. */
import { cutBy, type Edges } from './clips.ts';
import { findLayers, type Layer } from './layers.ts';
import { ownLevel } from './own-level.ts';
import type { Eyes } from './surroundings.ts';

const MOST_BLANKS = 4000;
const MOST_COVERS = 300;
/** So many elements around words and covers are asked for their level. */
const MOST_ASKED = 20_000;
const OPAQUE = 0.95;
const PLACEHOLDER = /^data:image.(?:gif|svg)/;
/** The level of what has no place over or under others. */
const IN_FLOW = -0.5;
/** What the browser says of two nodes: in different documents; one after the other. */
const ELSEWHERE = 1;
const FOLLOWS = 4;

/** Tells whether words in this box, right in the element, lie behind one of the elements without words. */
export function createCovers(eyes: Eyes, findBlanks: () => readonly Element[]): (element: Element, words: DOMRect) => boolean {
  const { view, dom, aroundOf, surround } = eyes;
  let left = MOST_ASKED;
  let covers: readonly (Layer & { readonly edges: Edges })[] | undefined;

  /** What fills the window is a veil, which goes. */
  const toCover = (layer: Layer) => {
    const { element, box, style, fills, ground } = layer;
    const { opacity, comes, isShut, isFixed, scrolls, edges } = surround(element);
    const isOpaque = ground === null ? dom.tagName(element) === 'img' && isDrawn(element as HTMLImageElement, box) : ground[3] === 1;
    const isAway = opacity < OPAQUE || comes || isShut || isFixed || scrolls || style.position === 'sticky';
    return !isOpaque || isAway || fills ? [] : [{ ...layer, edges: cutBy(box, style, edges) }];
  };

  /** From the outermost element to this one. */
  const pathTo = (element: Element): readonly Element[] => {
    const path: Element[] = [];
    for (let at: Element | null = element; at !== null; at = aroundOf(at)) path.push(at);
    return path.reverse();
  };

  /** The outermost place over or under others that one of these has. */
  const levelOf = (path: readonly Element[]): number => {
    let level = IN_FLOW;
    for (const element of path) {
      const style = view.getComputedStyle(element);
      const own = ownLevel(style);
      if (own !== null) return own;
      if (style.position !== 'static') level = 0;
    }
    return level;
  };

  const isOver = ({ element: cover, ground }: Layer, element: Element): boolean => {
    const order = Node.prototype.compareDocumentPosition.call(element, cover);
    if (order & ELSEWHERE || left <= 0) return false;
    const [above, below] = [pathTo(cover), pathTo(element)];
    left -= above.length + below.length;
    const shared = above.findIndex((each, at) => each !== below[at]);
    const [over, under] = [levelOf(above.slice(shared)), levelOf(below.slice(shared))];
    if (over !== under) return over > under;
    return (over !== IN_FLOW || ground === null) && (order & FOLLOWS) > 0;
  };

  return (element, words) => {
    covers ??= findLayers(eyes, findBlanks().slice(0, MOST_BLANKS)).flatMap(toCover).slice(0, MOST_COVERS);
    return covers.some((cover) => holds(cover.edges, words) && isOver(cover, element));
  };
}

/** Not one that only keeps the place of a picture to come. */
const isDrawn = ({ naturalWidth, currentSrc }: HTMLImageElement, { width }: DOMRect): boolean =>
  naturalWidth * 2 > width && !PLACEHOLDER.test(currentSrc);

function holds({ left, right, top, bottom }: Edges, words: DOMRect): boolean {
  return words.left >= left && words.right <= right && words.top >= top && words.bottom <= bottom;
}
