/** What of a laid-out page can be seen: boxes, clips, sizes and colours, asked of the live page and of each element once. */
import { toDomAccess, toGetter } from './dom-access.ts';

/** True where the words right in this element can be seen, or might be. */
export type Sight = (element: Element) => boolean;

/** How an element and what is above it bear on what stands in it. */
interface Surroundings {
  readonly opacity: number;
  /** Clipped away as a whole. */
  readonly isShut: boolean;
  /** Within a box that scrolls: what lies outside of the page may be scrolled to. */
  readonly scrolls: boolean;
  /** Within something laid over other things, for example a picture. */
  readonly isOver: boolean;
  /** The colour it stands on, or null where that is a picture or not plain. */
  readonly ground: Colour | null;
}
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Below these nobody reads: pixels of a line's height, share of opacity, difference of colours (of 765). */
const LOWEST = 4;
const FAINTEST = 0.1;
const SAME_COLOUR = 24;
/** Nodes and white space before an element's first words. */
const MOST_CHILDREN = 40;
const LONGEST_SPACE = 500;
const TEXT = 3;
const WHITE: Colour = [255, 255, 255, 1];

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`; not `oklch(…)`, which is taken as seen. */
const RGB = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, ([\d.]{1,20}))?\)$/;
/** `rect(0px, 0px, 0px, 0px)`, `rect(1px, 1px, 1px, 1px)` */
const SHUT_RECT = /^rect\((\d)px, \1px, \1px, \1px\)$/;
/** `inset(50%)`, `inset(100%)`, `circle(0px at 50% 50%)`, `polygon(0px 0px, 0px 0px, …)` */
const SHUT_PATH =
  /^(?:inset\((?:[5-9]\d|100)(?:\.\d{1,9})?%|(?:circle|ellipse)\(0(?:px|%)?[ )]|polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, )?){1,50}\))/;
/** `opacity(0)`, `opacity(0.05)` */
const FAINT_FILTER = /\bopacity\(0(?:\.0\d{0,9})?\)/;
/** `auto`, `hidden scroll` */
const SCROLLING = /auto|scroll/;
/** Turned by half around: `matrix3d(-1, 0, …` */
const TURNED = /^matrix3d\(-/;

/** Null where the document has no layout. */
export function createSight(document: Document): Sight | null {
  const view = toGetter<Document, Window | null>(Document.prototype, 'defaultView')(document);
  const { checkVisibility, getBoundingClientRect } = Element.prototype;
  if (view === null || typeof checkVisibility !== 'function') return null;
  const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
  const range = Document.prototype.createRange.call(document);
  const dom = toDomAccess(document);
  const root = toGetter<Document, Element | null>(Document.prototype, 'documentElement')(document);
  const parentOf = toGetter<Node, Element | null>(Node.prototype, 'parentElement');
  const tagOf = toGetter<Element, string>(Element.prototype, 'localName');
  const { scrollX, scrollY, innerWidth } = view;
  const width = Math.max(innerWidth, root?.scrollWidth ?? 0);
  const isRightToLeft = root !== null && view.getComputedStyle(root).direction === 'rtl';
  const known = new Map<Element, Surroundings>();

  const look = (element: Element): Surroundings => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = parentOf(element);
    const found = toSurroundings(element, parent === null ? OUTERMOST : look(parent));
    known.set(element, found);
    return found;
  };

  const toSurroundings = (element: Element, above: Surroundings): Surroundings => {
    const style = view.getComputedStyle(element);
    const isPage = PAGE.test(tagOf(element));
    const holdsIn = !isPage && style.overflow !== 'visible' && style.display !== 'inline' && style.display !== 'contents';
    const box = holdsIn ? boxOf(element) : null;
    return {
      opacity: above.opacity * Number(style.opacity || 1) * (FAINT_FILTER.test(style.filter) ? 0 : 1),
      isShut:
        above.isShut || style.contentVisibility === 'hidden' || (box !== null && (box.width < 2 || box.height < 2)) || isClipped(style),
      scrolls: above.scrolls || (holdsIn && SCROLLING.test(style.overflow)),
      isOver: above.isOver || style.position === 'absolute' || style.position === 'fixed',
      ground: findGround(style, above.ground),
    };
  };

  const isOutside = (box: DOMRect): boolean => {
    const [left, right] = [box.left + scrollX, box.right + scrollX];
    const least = isRightToLeft ? innerWidth - width : 0;
    return right <= least || left >= width || box.bottom + scrollY <= 0;
  };

  /** Of the first words right in an element: a box around all that is in it would be measured again for each of its parts. */
  const wordsBoxOf = (element: Element): DOMRect | null => {
    let child = dom.firstChild(element);
    for (let seen = 0; child !== null && seen < MOST_CHILDREN; seen++, child = dom.nextSibling(child)) {
      if (dom.nodeType(child) !== TEXT || (dom.nodeValue(child) ?? '').slice(0, LONGEST_SPACE).trim() === '') continue;
      range.selectNodeContents(child);
      return range.getBoundingClientRect();
    }
    return null;
  };

  return (element) => {
    const { opacity, isShut, scrolls, isOver, ground } = look(element);
    if (isShut || opacity < FAINTEST) return false;
    const box = wordsBoxOf(element);
    if (box === null) return true; // the elements that hold its words are asked themselves
    if (box.height < LOWEST || box.width < 1 || (!scrolls && isOutside(box))) return false;
    return isOver ? true : isPainted(view.getComputedStyle(element), ground);
  };
}

const OUTERMOST: Surroundings = { opacity: 1, isShut: false, scrolls: false, isOver: false, ground: WHITE };
const PAGE = /^(?:html|body)$/;

function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.position === 'absolute' || style.position === 'fixed') if (SHUT_RECT.test(style.clip)) return true;
  return SHUT_PATH.test(style.clipPath) || (style.backfaceVisibility === 'hidden' && TURNED.test(style.transform));
}

function findGround(style: CSSStyleDeclaration, above: Colour | null): Colour | null {
  if (style.backgroundImage !== 'none' || style.colorScheme.includes('dark')) return null;
  const own = toColour(style.backgroundColor);
  if (own === null || (own[3] > 0 && own[3] < 1)) return null;
  return own[3] === 0 ? above : own;
}

/** Whether letters of this style can be told from their ground; text painted by its background or shadow is. */
function isPainted(style: CSSStyleDeclaration, ground: Colour | null): boolean {
  if (style.textShadow !== 'none' || style.backgroundClip === 'text') return true;
  const colour = toColour(style.webkitTextFillColor || style.color);
  if (colour === null) return true;
  if (colour[3] < FAINTEST) return false;
  return ground === null || [0, 1, 2].reduce((sum, i) => sum + Math.abs((colour[i] ?? 0) - (ground[i] ?? 0)), 0) > SAME_COLOUR;
}

function toColour(css: string): Colour | null {
  const found = RGB.exec(css);
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3]), Number(found[4] ?? 1)];
}
