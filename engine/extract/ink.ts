/** Whether letters can be told from what they stand on, by the colours that the browser has computed. */
import { type Colour, toColour } from './colour-spaces.ts';

export const WHITE: Colour = [255, 255, 255, 1];

/** Below this alpha nothing is seen; below this difference (of 765) two colours are one. */
const FAINTEST = 0.1;
const SAME_COLOUR = 36;

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 1 1 1 / 0.5)`, `oklch(1 0 0)`, `lab(100 0 0)`; in lists too, as in gradients and shadows. */
const COLOUR = /\b(?:rgba?|color|oklch|oklab|lch|lab)\([^()]{1,90}\)/g;

/** The ground that an element gives to its words: null where it is a picture or not known. */
export function findGround(style: CSSStyleDeclaration, above: Colour | null): Colour | null {
  const own = ownGround(style);
  if (own === undefined) return above;
  return own === null || own[3] === 1 ? own : above && mix(own, above);
}

/** The same of a layer by itself, which may let through what is under it; undefined where it has no ground. */
export function ownGround(style: CSSStyleDeclaration): Colour | null | undefined {
  if (isClippedToText(style)) return undefined;
  if (style.backgroundImage !== 'none') return colourOfGradient(style.backgroundImage);
  const own = toColour(style.backgroundColor);
  return own?.[3] === 0 ? undefined : own;
}

/** Whether anything of the letters shows: their fill, their outline, their shadow, or the ground that is clipped to them. */
export function isPainted(style: CSSStyleDeclaration, ground: Colour | null): boolean {
  if ((style.getPropertyValue('-webkit-text-security') || 'none') !== 'none') return false; // dots in the place of letters
  const inks = [style.webkitTextFillColor || style.color];
  if (style.textShadow !== 'none') inks.push(...listColours(style.textShadow));
  if (Number.parseFloat(style.webkitTextStrokeWidth || '0') > 0) inks.push(style.webkitTextStrokeColor);
  if (isClippedToText(style)) {
    if (style.backgroundImage !== 'none') return true;
    inks.push(style.backgroundColor);
  }
  return inks.some((ink) => isSeen(toColour(ink), ground));
}

/** Whether a mask of this kind leaves nothing: a gradient between colours that are all transparent. */
export function isMaskedAway(mask: string): boolean {
  return mask.includes('gradient(') && listColours(mask).every((css) => toColour(css)?.[3] === 0);
}

function isSeen(ink: Colour | null, ground: Colour | null): boolean {
  if (ink === null) return true;
  if (ink[3] < FAINTEST) return false;
  if (ground === null) return true;
  return differs(mix(ink, ground), ground);
}

const differs = (a: Colour, b: Colour): boolean => [0, 1, 2].reduce((sum, i) => sum + Math.abs((a[i] ?? 0) - (b[i] ?? 0)), 0) > SAME_COLOUR;

const isClippedToText = (style: CSSStyleDeclaration): boolean => style.backgroundClip === 'text';

const listColours = (css: string): readonly string[] => css.match(COLOUR) ?? [];

/** Of a gradient between colours that nobody tells apart; null for any other picture. */
function colourOfGradient(image: string): Colour | null {
  if (!image.includes('gradient(') || image.includes('url(')) return null;
  const [first = null, ...others] = listColours(image).map(toColour);
  return first?.[3] === 1 && others.every((colour) => colour?.[3] === 1 && !differs(colour, first)) ? first : null;
}

function mix(over: Colour, under: Colour): Colour {
  const at = (i: number) => (over[i] ?? 0) * over[3] + (under[i] ?? 0) * (1 - over[3]);
  return [at(0), at(1), at(2), 1];
}
