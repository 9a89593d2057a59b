/** What may lie under words besides the ground of the boxes around them: a layer or a picture beside one of these, or one that styles add. */
import type { Colour } from './colour-spaces.ts';
import type { DomAccess } from './dom-access.ts';
import { ownGround } from './ink.ts';

interface Layer {
  readonly element: Element;
  /** Whether words in this box may stand on it. */
  readonly reaches: (words: DOMRect) => boolean;
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
/** A whole page of more layers isn't judged by them. */
const MOST_LAYERS = 2000;
const ELEMENT = 1;
const MEDIA = 'img,video,canvas,svg,picture';
const IS_MEDIA = /^(?:img|video|canvas|svg|picture)$/;

/** The grounds that words in this box may stand on; null for one that isn't known. */
interface Layers {
  /** Of the layers around their element. Dear, so it is asked only where letters seem to have no colour. */
  readonly groundsUnder: (element: Element, words: DOMRect) => readonly (Colour | null)[];
  /** Of all layers of the page, of which these are the elements. Dearer still: only where much seems to have no colour. */
  readonly groundsOfAll: (all: readonly Element[], element: Element, words: DOMRect) => readonly (Colour | null)[];
}

export function createLayers(eyes: Eyes): Layers {
  const known = new Map<Element, readonly Layer[]>();
  const layersIn = (element: Element): readonly Layer[] => {
    const isOver = known.size >= MOST_BOXES;
    const found = known.get(element) ?? (isOver ? [] : [...addedLayers(eyes, element), ...innerLayers(eyes, element)]);
    if (!isOver) known.set(element, found);
    return found;
  };
  const groundsUnder = (element: Element, words: DOMRect) => {
    const grounds: (Colour | null)[] = [];
    let from: Element | null = null;
    let up: Element | null = element;
    for (let level = 0; up !== null && level < MOST_LEVELS; level++) {
      for (const { element: layer, reaches, ground } of layersIn(up)) if (layer !== from && reaches(words)) grounds.push(ground);
      from = up;
      up = eyes.aroundOf(up);
    }
    return grounds;
  };

  let whole: readonly Layer[] | undefined;
  const groundsOfAll = (all: readonly Element[], element: Element, words: DOMRect) => {
    whole ??= all.flatMap((each) => [...addedLayers(eyes, each), ...toLayer(eyes, each, false)]);
    if (whole.length > MOST_LAYERS) return [null];
    const { contains } = Node.prototype;
    return whole.flatMap((layer) => (layer.reaches(words) && !contains.call(layer.element, element) ? [layer.ground] : []));
  };
  return { groundsUnder, groundsOfAll };
}

/** `body::before` with a ground, laid over or under it. Where it stands in its element is not known, but how large it is. */
function addedLayers({ view, boxOf }: Eyes, element: Element): readonly Layer[] {
  return ['::before', '::after'].flatMap((name) => {
    const style = view.getComputedStyle(element, name);
    const isLaid = style.content !== 'none' && (style.position === 'absolute' || style.position === 'fixed');
    const ground = isLaid ? ownGround(style) : undefined;
    if (ground === undefined) return [];
    const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
    const box = boxOf(element);
    const isFixed = style.position === 'fixed';
    const isNear = (words: DOMRect) => isFixed || overlap(box, words);
    return [{ element, ground, reaches: (words) => isNear(words) && !(width * 2 < words.width || height * 2 < words.height) }];
  });
}

function innerLayers(eyes: Eyes, element: Element): readonly Layer[] {
  const { dom } = eyes;
  const layers: Layer[] = [];
  let child = dom.firstChild(element);
  for (let seen = 0; child !== null && seen < MOST_CHILDREN; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) !== ELEMENT) continue;
    seen += 1;
    const inner = child as Element;
    layers.push(...toLayer(eyes, inner, Element.prototype.querySelector.call(inner, MEDIA) !== null));
  }
  return layers;
}

/** None where the element has no ground. What stays in its place of the window lies under a page only where it fills most of that. */
function toLayer({ view, dom, boxOf }: Eyes, element: Element, holdsMedia: boolean): readonly Layer[] {
  const style = view.getComputedStyle(element);
  const ground = holdsMedia || IS_MEDIA.test(dom.tagName(element)) ? null : ownGround(style);
  if (ground === undefined) return [];
  const box = boxOf(element);
  const isLarge = box.width * 2 > view.innerWidth && box.height * 2 > view.innerHeight;
  return [{ element, ground, reaches: style.position === 'fixed' ? () => isLarge : (words) => overlap(box, words) }];
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
