/** What is cut away of an element by clips of its own and by the boxes around it. */

/** Beyond these edges nothing of what stands inside is drawn; in the window's coordinates. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Whether a box laid over the page is cut by them too. */
  readonly isPositioned: boolean;
}

/** `rect(0px, 0px, 0px, 0px)`, `rect(1px, 1px, 1px, 1px)` */
const SHUT_RECT = /^rect\((\d)px, \1px, \1px, \1px\)$/;
/** `circle(0px at 50% 50%)`, `polygon(0px 0px, 0px 0px, …)` */
const SHUT_PATH = /^(?:(?:circle|ellipse)\(0(?:px|%)?[ )]|polygon\((-?[\d.]{1,9}(?:px|%)? -?[\d.]{1,9}(?:px|%)?)(?:, \1){0,50}\))/;
/** `inset(50%)`, `inset(0px 100% 0px 0px round 3px)` */
const INSET = /^inset\(([-\d.%px ]{1,80})/;
/** Turned by half around: `matrix3d(-1, 0, …` */
const TURNED = /^matrix3d\(-/;

/** True where the element's own clip leaves nothing of it. */
export function isClipped(style: CSSStyleDeclaration, boxOf: () => DOMRect): boolean {
  if ((style.position === 'absolute' || style.position === 'fixed') && SHUT_RECT.test(style.clip)) return true;
  const inset = INSET.exec(style.clipPath)?.[1];
  if (inset !== undefined) return isShutInset(inset, boxOf());
  return SHUT_PATH.test(style.clipPath) || (style.backfaceVisibility === 'hidden' && TURNED.test(style.transform));
}

/** One to four lengths, as margins are written. */
function isShutInset(inset: string, { width, height }: DOMRect): boolean {
  const [top = '0', right = top, bottom = top, left = right] = inset.trim().split(' ');
  const share = (length: string, whole: number) => Number.parseFloat(length) / (length.endsWith('%') ? 100 : Math.max(whole, 1));
  return share(top, height) + share(bottom, height) >= 1 || share(left, width) + share(right, width) >= 1;
}

/** The edges of a box that cuts what overflows it, within those around it. What flows out below is no trick: stories are folded so. */
export function cutBy(box: DOMRect, style: CSSStyleDeclaration, around: Edges | null): Edges {
  return {
    left: Math.max(box.left, around?.left ?? Number.NEGATIVE_INFINITY),
    right: Math.min(box.right, around?.right ?? Number.POSITIVE_INFINITY),
    top: Math.max(box.top, around?.top ?? Number.NEGATIVE_INFINITY),
    isPositioned: style.position !== 'static' || style.transform !== 'none',
  };
}

/** True where words lie wholly beyond the edges. */
export function isBeyond(words: DOMRect, { left, right, top }: Edges): boolean {
  return words.right <= left || words.left >= right || words.bottom <= top;
}
