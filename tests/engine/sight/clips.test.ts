/** Clips that leave nothing of an element of 600 by 40 pixels, however they are written; and those that only cut its corners. */
import { expect, it } from 'vitest';
import { isClipped } from '../../../engine/extract/clips.ts';

const styleOf = (own: Partial<CSSStyleDeclaration>): CSSStyleDeclaration =>
  ({ position: 'static', clip: 'auto', clipPath: 'none', backfaceVisibility: 'visible', transform: 'none', ...own }) as CSSStyleDeclaration;
const isGone = (own: Partial<CSSStyleDeclaration>) => isClipped(styleOf(own), () => ({ width: 600, height: 40 }) as DOMRect);

it.each([
  'inset(50%)',
  'inset(100%)',
  'inset(0px 100% 0px 0px round 3px)',
  'inset(calc(100% - 1px) 0px 0px)',
  'rect(0px 0px 0px 0px)',
  'xywh(0px 0px 0px 0px)',
  'circle(0px at 50% 50%)',
  'circle(5px at -100px -100px)',
  'circle(closest-side at 0px 0px)',
  'ellipse(100px 0px at 50% 50%)',
  'polygon(0px 0px, 0px 0px, 0px 0px)',
  'polygon(0px 0px, 100% 0px)',
  'polygon(evenodd, 0px 0px, 50% 50%, 100% 100%)',
  'polygon(-9px -9px, -5px -9px, -9px -5px)',
  'path("M 0 0")',
  'shape(from 0px 0px, close)',
])('%s leaves nothing', (clipPath) => {
  expect(isGone({ clipPath })).toBe(true);
});

it.each([
  'none',
  'inset(0px)',
  'inset(0px round 8px)',
  'inset(0px -100vmax)',
  'inset(calc(0% + 1px))',
  'rect(auto auto 30px 0px)',
  'xywh(0px 10px 100% 20px)',
  'circle(50%)',
  'ellipse(farthest-side farthest-side at 50% 50%)',
  'polygon(0px 0px, 100% 0px, 100% 85%, 0px 100%)',
  'path("M 0 0 H 600 V 40 H 0 Z")',
  'url("#wave")',
  'margin-box',
])('%s leaves something', (clipPath) => {
  expect(isGone({ clipPath })).toBe(false);
});

it.each([
  ['rect(0px, 0px, 0px, 0px)', true],
  ['rect(1px, 1px, 1px, 1px)', true],
  ['rect(0px, 1px, 1px, 0px)', true],
  ['rect(auto, auto, auto, auto)', false],
  ['rect(0px, 600px, 40px, 0px)', false],
  ['auto', false],
])('the old %s, where it counts', (clip, isAway) => {
  expect(isGone({ clip, position: 'absolute' })).toBe(isAway);
  expect(isGone({ clip })).toBe(false);
});
