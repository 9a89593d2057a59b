/** Boxes with a ground of their own, pictures among them: words may stand on one that isn't around them, or behind it. */
import type { Colour } from './colour-spaces.ts';
import { ownGround } from './ink.ts';
import { selectAll } from './page-query.ts';
import type { Eyes } from './surroundings.ts';

export interface Layer {
  readonly element: Element;
  readonly box: DOMRect;
  readonly style: CSSStyleDeclaration;
  readonly isFixed: boolean;
  /** Most of the window. */
  readonly fills: boolean;
  /** Null where it is a picture or not known. */
  readonly ground: Colour | null;
}

/** A layer that styles add: where it stands is not known, but how large it is. */
type Added = Pick<Layer, 'ground'> & { readonly width: number; readonly height: number };

/** So many boxes around words are asked for layers that styles add, and so many in all. */
const MOST_LEVELS = 24;
const MOST_BOXES = 400;
/** A page of more layers isn't judged by them. */
const MOST_LAYERS = 1000;
const MOST_OF_WINDOW = 0.8;
const PICTURE = /^(?:img|video|canvas|svg)$/;

/** The layers among these elements. */
export function findLayers({ view, dom, boxOf }: Eyes, elements: readonly Element[]): readonly Layer[] {
  return elements.flatMap((element) => {
    const style = view.getComputedStyle(element);
    const ground = PICTURE.test(dom.tagName(element)) ? null : ownGround(style);
    if (ground === undefined) return [];
    const box = boxOf(element);
    const fills = box.width > view.innerWidth * MOST_OF_WINDOW && box.height > view.innerHeight * MOST_OF_WINDOW;
    return [{ element, box, style, isFixed: style.position === 'fixed', fills, ground }];
  });
}

/** The grounds that words in this box may stand on besides those of the boxes around them. Dear, so it is asked only where letters seem to have no colour. */
export function createGrounds(eyes: Eyes, elements: readonly Element[]): (element: Element, words: DOMRect) => readonly (Colour | null)[] {
  const { contains } = Node.prototype;
  let layers: readonly Layer[] | undefined;
  const known = new Map<Element, readonly Added[]>();
  const addedTo = (element: Element): readonly Added[] => {
    const added = known.get(element) ?? (known.size < MOST_BOXES ? findAdded(eyes, element) : []);
    if (known.size < MOST_BOXES) known.set(element, added);
    return added;
  };
  return (element, words) => {
    layers ??= findLayers(eyes, elements.concat(selectAll(eyes.view.document, 'svg,canvas', MOST_LAYERS)));
    if (layers.length > MOST_LAYERS) return [null];
    const grounds = layers.flatMap((layer) => (reaches(layer, words) && !contains.call(layer.element, element) ? [layer.ground] : []));
    let up: Element | null = element;
    for (let level = 0; up !== null && level < MOST_LEVELS; level++, up = eyes.aroundOf(up))
      for (const { ground, width, height } of addedTo(up))
        if (!(width * 2 < words.width || height * 2 < words.height)) grounds.push(ground);
    return grounds;
  };
}

/** What stays in its place of the window lies under a page only where it fills it. */
function reaches({ isFixed, fills, box }: Layer, words: DOMRect): boolean {
  if (isFixed) return fills;
  return box.left < words.right && words.left < box.right && box.top < words.bottom && words.top < box.bottom;
}

/** `body::before` with a ground, laid over or under the words of the element. */
function findAdded({ view }: Eyes, element: Element): readonly Added[] {
  return ['::before', '::after'].flatMap((name) => {
    const style = view.getComputedStyle(element, name);
    const isLaid = style.content !== 'none' && (style.position === 'absolute' || style.position === 'fixed');
    const ground = isLaid ? ownGround(style) : undefined;
    return ground === undefined ? [] : [{ ground, width: Number.parseFloat(style.width), height: Number.parseFloat(style.height) }];
  });
}
