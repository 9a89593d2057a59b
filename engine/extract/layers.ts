/** What may lie under words besides the ground of the boxes around them: a layer or a picture beside one of these, or one that styles add. */
import type { Colour } from './colour-spaces.ts';
import type { DomAccess } from './dom-access.ts';
import { ownGround } from './ink.ts';

interface Layer {
  readonly element: Element;
  /** Null for a layer that styles add, which is as large as its element, and for one that stays in its place of the window. */
  readonly box: DOMRect | null;
  /** Null where it is a picture or not known. */
  readonly ground: Colour | null;
}
interface Eyes {
  readonly view: Window;
  readonly dom: DomAccess;
  readonly aroundOf: (element: Element) => Element | null;
  readonly boxOf: (element: Element) => DOMRect;
}

/** So many boxes around words are asked for layers, and so many elements in each. */
const MOST_LEVELS = 24;
const MOST_CHILDREN = 40;
/** And so many boxes in all. */
const MOST_BOXES = 400;
const ELEMENT = 1;
const MEDIA = 'img,video,canvas,svg,picture';
const IS_MEDIA = /^(?:img|video|canvas|svg|picture)$/;

/** The grounds of the layers that words in this box may stand on. Dear, so it is asked only where letters seem to have no colour. */
export function createLayers(eyes: Eyes): (element: Element, words: DOMRect) => readonly (Colour | null)[] {
  const known = new Map<Element, readonly Layer[]>();
  const layersIn = (element: Element): readonly Layer[] => {
    const isOver = known.size >= MOST_BOXES;
    const found = known.get(element) ?? (isOver ? [] : [...addedLayers(eyes, element), ...innerLayers(eyes, element)]);
    if (!isOver) known.set(element, found);
    return found;
  };
  return (element, words) => {
    const grounds: (Colour | null)[] = [];
    let from: Element | null = null;
    let up: Element | null = element;
    for (let level = 0; up !== null && level < MOST_LEVELS; level++) {
      for (const { element: layer, box, ground } of layersIn(up))
        if (layer !== from && (box === null || overlap(box, words))) grounds.push(ground);
      from = up;
      up = eyes.aroundOf(up);
    }
    return grounds;
  };
}

/** `body::before` with a ground, laid over or under it. */
function addedLayers({ view }: Eyes, element: Element): readonly Layer[] {
  return ['::before', '::after'].flatMap((name) => {
    const style = view.getComputedStyle(element, name);
    const isLaid = style.content !== 'none' && (style.position === 'absolute' || style.position === 'fixed');
    const ground = isLaid ? ownGround(style) : undefined;
    return ground === undefined ? [] : [{ element, box: null, ground }];
  });
}

function innerLayers({ view, dom, boxOf }: Eyes, element: Element): readonly Layer[] {
  const layers: Layer[] = [];
  let child = dom.firstChild(element);
  for (let seen = 0; child !== null && seen < MOST_CHILDREN; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) !== ELEMENT) continue;
    seen += 1;
    const inner = child as Element;
    const style = view.getComputedStyle(inner);
    const hasMedia = IS_MEDIA.test(dom.tagName(inner)) || Element.prototype.querySelector.call(inner, MEDIA) !== null;
    const ground = hasMedia ? null : ownGround(style);
    if (ground !== undefined) layers.push({ element: inner, box: style.position === 'fixed' ? null : boxOf(inner), ground });
  }
  return layers;
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
