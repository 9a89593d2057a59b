/** What is cut away of an element by clips of its own and by the boxes around it. */
import { isShutPath } from './clip-box.ts';

/** Beyond these edges nothing of what stands inside is drawn; in the window's coordinates. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether a box laid over the page is cut by them too. */
  readonly isPositioned: boolean;
}

/** Turned by half around: `matrix3d(-1, 0, …` */
const TURNED = /^matrix3d\(-/;

/** True where the element's own clip leaves nothing of it. */
export function isClipped(style: CSSStyleDeclaration, boxOf: () => DOMRect): boolean {
  if ((style.position === 'absolute' || style.position === 'fixed') && isShutPath(style.clip, boxOf)) return true;
  if (style.clipPath !== 'none' && isShutPath(style.clipPath, boxOf)) return true;
  return style.backfaceVisibility === 'hidden' && TURNED.test(style.transform);
}

/** The edges of a box that cuts what overflows it, within those around it. */
export function cutBy(box: DOMRect, style: CSSStyleDeclaration, around: Edges | null): Edges {
  return {
    left: Math.max(box.left, around?.left ?? Number.NEGATIVE_INFINITY),
    right: Math.min(box.right, around?.right ?? Number.POSITIVE_INFINITY),
    top: Math.max(box.top, around?.top ?? Number.NEGATIVE_INFINITY),
    bottom: Math.min(box.bottom, around?.bottom ?? Number.POSITIVE_INFINITY),
    isPositioned: style.position !== 'static' || style.transform !== 'none',
  };
}

/** True where words lie wholly beyond the edges. What flows out below is no trick: stories are folded so. */
export function isBeyond(words: DOMRect, { left, right, top }: Edges): boolean {
  return words.right <= left || words.left >= right || words.bottom <= top;
}
