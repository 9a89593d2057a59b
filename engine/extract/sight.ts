/** What of a laid-out page can be seen: boxes, clips, sizes and colours, asked of the live page and of each element once. */
import { cutBy, isBeyond, isClipped } from './clips.ts';
import type { Colour } from './colour-spaces.ts';
import { createCovers } from './covers.ts';
import { type DomAccess, toDomAccess, toGetter } from './dom-access.ts';
import { fadesIn } from './fades-in.ts';
import { findGround, isMaskedAway, isPainted, ownGround, WHITE } from './ink.ts';
import { createGrounds } from './layers.ts';
import { ownLevel } from './own-level.ts';
import { attribute, selectAll } from './page-query.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Whether the words right in an element can be seen, or might be: `coming` where they may fade in as a reader scrolls to them, `due`
 * where a reader has them in front and they haven't come.
 */
export type Look = 'seen' | 'gone' | 'coming' | 'due';

export type Sight = (element: Element) => Look;

/** Below these nobody reads: pixels of a line's height and of its width for each letter, share of opacity. */
const LOWEST = 4;
const NARROWEST = 0.5;
const FAINTEST = 0.1;
/** Nodes and white space before an element's first words. */
const MOST_CHILDREN = 40;
const LONGEST_SPACE = 500;
const TEXT = 3;

/** `opacity(0.2)`, `opacity(20%)` */
const FADING = /\bopacity\(([\d.]{1,12})(%?)\)/;
/** `blur(6px)` */
const BLURRED = /\bblur\((?:[6-9]|\d{2,9})(?:\.\d{1,9})?px\)/;
/** `auto`, `hidden scroll` */
const SCROLLING = /auto|scroll/;

/** Of a page of these elements; `findBlanks` gives those without words in them. Null where the document has no layout. */
export function createSight(document: Document, elements: readonly Element[], findBlanks: () => readonly Element[]): Sight | null {
  const view = viewOf(document);
  const { checkVisibility, getBoundingClientRect } = Element.prototype;
  if (view === null || typeof checkVisibility !== 'function') return null;
  const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
  const dom = toDomAccess(document);
  const aroundOf = toAroundOf(dom);
  const page = measurePage(document, view, dom.body(document));
  const range = Document.prototype.createRange.call(document);
  const known = new Map<Element, Surroundings>();

  const surround = (element: Element): Surroundings => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = aroundOf(element);
    const found = toSurroundings(element, parent === null ? page.outermost : surround(parent));
    known.set(element, found);
    return found;
  };

  const toSurroundings = (element: Element, above: Surroundings): Surroundings => {
    const style = view.getComputedStyle(element);
    const opacity = Number(style.opacity || 1);
    const comes = opacity < FAINTEST && fadesIn(style);
    const tag = dom.tagName(element);
    const isPage = PAGE.test(tag);
    const isFrame = tag === 'iframe';
    const holdsIn = !isPage && style.overflow !== 'visible' && style.display !== 'inline' && style.display !== 'contents';
    const box = holdsIn || isFrame ? boxOf(element) : null;
    const isOver = style.position === 'absolute' || style.position === 'fixed';
    const scrolls = holdsIn && SCROLLING.test(style.overflow);
    const level = ownLevel(style);
    const around = isOver && !above.edges?.isPositioned ? null : above.edges;
    return {
      opacity: above.opacity * (comes ? 1 : opacity) * leftBy(style.filter),
      comes: above.comes || comes,
      isShut:
        above.isShut ||
        style.contentVisibility === 'hidden' ||
        (box !== null && (box.width < LOWEST || box.height < LOWEST || (isFrame && page.isOutside(box)))) ||
        isClipped(style, () => boxOf(element)) ||
        (above.isShaded && level !== null && level < 0) ||
        isMaskedAway(style.maskImage || style.webkitMaskImage || ''),
      scrolls: above.scrolls || scrolls,
      isFixed: above.isFixed || style.position === 'fixed',
      edges: scrolls || isFrame || style.position === 'fixed' ? null : box === null ? around : cutBy(box, style, around),
      ground: findGround(style, isOver ? null : above.ground), // what it is laid over may be a picture
      isShaded: !isPage && level === null && (above.isShaded || ownGround(style)?.[3] === 1),
    };
  };

  const eyes = { view, dom, aroundOf, boxOf, surround };
  const groundsUnder = createGrounds(eyes, elements);
  const isCovered = createCovers(eyes, findBlanks);

  /** Of the first words right in an element: a box around all that is in it would be measured again for each of its parts. */
  const findWords = (element: Element): { readonly box: DOMRect; readonly letters: number } | null => {
    let child = dom.firstChild(element);
    for (let seen = 0; child !== null && seen < MOST_CHILDREN; seen++, child = dom.nextSibling(child)) {
      if (dom.nodeType(child) !== TEXT) continue;
      const letters = dom.partOf(child, 0, LONGEST_SPACE).trim().length;
      if (letters === 0) continue;
      range.selectNodeContents(child);
      return { box: range.getBoundingClientRect(), letters };
    }
    return null;
  };

  return (element) => {
    const { opacity, comes, isShut, scrolls, isFixed, edges, ground } = surround(element);
    if (isShut || opacity < FAINTEST) return 'gone';
    const words = findWords(element);
    if (words === null) return 'seen'; // the elements that hold its words are asked themselves
    const { box, letters } = words;
    if (box.height < LOWEST || box.width < 1 || (box.height < SEVERAL_LINES && box.width < letters * NARROWEST)) return 'gone';
    if (edges !== null && isBeyond(box, edges)) return 'gone';
    if (!scrolls && (isFixed ? page.isOutOfWindow(box) : page.isOutside(box))) return 'gone';
    if (!scrolls && isCovered(element, box)) return 'gone';
    const style = view.getComputedStyle(element);
    const isReadOn = (under: Colour | null) => isPainted(style, under);
    if (!isReadOn(ground) && !groundsUnder(element, box).some(isReadOn)) return 'gone';
    if (!comes) return 'seen';
    return page.isInFront(box) ? 'due' : 'coming';
  };
}

/** The share of what is drawn that a filter leaves to be read. */
function leftBy(filter: string): number {
  if (filter === 'none' || filter === '') return 1;
  const [, share = '1', percent] = FADING.exec(filter) ?? [];
  return BLURRED.test(filter) ? 0 : Number(share) / (percent ? 100 : 1);
}

/** What an element stands in: its parent, the host of its shadow tree, or the frame that shows its document. */
function toAroundOf({ nodeType }: DomAccess): (element: Element) => Element | null {
  const parentOf = toGetter<Node, Node | null>(Node.prototype, 'parentNode');
  return (element) => {
    const parent = parentOf(element);
    if (parent === null || nodeType(parent) === ELEMENT) return parent as Element | null;
    return nodeType(parent) === DOCUMENT ? (viewOf(parent as Document)?.frameElement ?? null) : (parent as ShadowRoot).host;
  };
}
/** A form could shadow the document's own. */
const viewOf = (document: Document) => toGetter<Document, Window | null>(Document.prototype, 'defaultView')(document);
const ELEMENT = 1;
const DOCUMENT = 9;

/** Above this height letters may stand one below the other. */
const SEVERAL_LINES = 60;
const PAGE = /^(?:html|body)$/;
/** The share of the window, from above, in which what a reader scrolls to has faded in. */
const FRONT = 0.6;

/** Where a page ends, to which nobody can scroll beyond. */
function measurePage(document: Document, view: Window, body: Element | null) {
  const { scrollX, scrollY, innerWidth, innerHeight } = view;
  const root = toGetter<Document, HTMLElement | null>(Document.prototype, 'documentElement')(document);
  const styles = [root, body].flatMap((element) => (element === null ? [] : [view.getComputedStyle(element)]));
  const isHeld = styles.some(({ overflowX }) => overflowX === 'hidden' || overflowX === 'clip');
  const width = isHeld ? innerWidth : Math.max(innerWidth, root?.scrollWidth ?? 0);
  const least = styles[0]?.direction === 'rtl' ? innerWidth - width : 0;
  const isLoaded = toGetter<Document, string>(Document.prototype, 'readyState')(document) === 'complete';
  const isDark = isDarkScheme(document, view, styles[0]?.colorScheme ?? '');
  const outermost: Surroundings = {
    opacity: 1,
    comes: false,
    isShut: false,
    scrolls: false,
    isFixed: false,
    isShaded: false,
    edges: null,
    ground: isDark ? null : WHITE,
  };
  return {
    outermost,
    isOutside: (box: DOMRect) => box.right + scrollX <= least || box.left + scrollX >= width || box.bottom + scrollY <= 0,
    /** Once the page is loaded. */
    isInFront: (box: DOMRect) => isLoaded && box.top >= 0 && box.bottom <= innerHeight * FRONT,
    isOutOfWindow: (box: DOMRect) => box.right <= 0 || box.left >= innerWidth || box.bottom <= 0 || box.top >= innerHeight,
  };
}

/** Whether the browser itself draws the page dark: by the style of its root, or else by `<meta name="color-scheme">`. */
function isDarkScheme(document: Document, view: Window, scheme: string): boolean {
  const said =
    scheme === 'normal' || scheme === ''
      ? selectAll(document, 'meta[name="color-scheme" i]', 1).map((meta) => attribute(meta, 'content'))[0]
      : scheme;
  return said?.includes('dark') === true && (!said.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches);
}
