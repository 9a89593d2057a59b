/** Letters of the colour of their ground, by whatever way of saying it; and those that only look as if. */
import { describe, expect, it } from 'vitest';
import { findGround, isMaskedAway, isPainted, WHITE } from '../../../engine/extract/ink.ts';

const PLAIN = {
  color: 'rgb(17, 17, 17)',
  webkitTextFillColor: '',
  textShadow: 'none',
  webkitTextStrokeWidth: '0px',
  webkitTextStrokeColor: 'rgb(17, 17, 17)',
  backgroundClip: 'border-box',
  backgroundImage: 'none',
  backgroundColor: 'rgba(0, 0, 0, 0)',
};

/** As the browser computes it; `security` is asked for by name. */
const styleOf = ({ security = 'none', ...own }: Partial<typeof PLAIN> & { readonly security?: string }): CSSStyleDeclaration =>
  ({ ...PLAIN, ...own, getPropertyValue: () => security }) as unknown as CSSStyleDeclaration;

const isRead = (own: Parameters<typeof styleOf>[0]): boolean => {
  const style = styleOf(own);
  return isPainted(style, findGround(style, WHITE));
};

describe('letters on white', () => {
  it.each([
    { color: 'rgb(255, 255, 255)' },
    { color: 'rgb(250, 251, 252)' },
    { color: 'rgba(0, 0, 0, 0.02)' },
    { color: 'oklch(1 0 0)' },
    { color: 'oklab(0.99 0 0)' },
    { color: 'lab(100 0 0)' },
    { color: 'lch(99 0 none)' },
    { color: 'color(srgb 1 1 1)' },
    { color: 'color(srgb 0.99 0.99 0.99 / 0.9)' },
    { color: 'color(display-p3 1 1 1)' },
    { color: 'color(srgb-linear 1 1 1)' },
    { color: 'color(xyz-d65 0.95 1 1.08)' },
    { color: 'oklch(0.98 0.02 90)' },
    { color: 'oklch(0.5 0.1 20 / 0)' },
    { color: 'oklab(0 none none / 0)' },
    { color: 'lab(50 20 20 / 0)' },
    { color: 'color(rec2020 0 0 0 / 0)' },
    { color: 'oklch(0.7 0.1 20)', backgroundColor: 'oklch(0.7 0.1 20)' },
    { color: 'rgb(0, 0, 0)', backgroundColor: 'oklch(0 0 0)' },
    { webkitTextFillColor: 'rgba(0, 0, 0, 0)' },
    { color: 'rgba(0, 0, 0, 0)', textShadow: 'rgba(0, 0, 0, 0) 0px 0px 0px' },
    { color: 'rgb(255, 255, 255)', textShadow: 'rgb(255, 255, 255) 1px 1px 2px' },
    { color: 'rgba(0, 0, 0, 0)', backgroundClip: 'text', backgroundColor: 'rgb(255, 255, 255)' },
    { color: 'rgb(30, 40, 50)', backgroundColor: 'rgb(30, 40, 50)' },
    { color: 'rgb(255, 255, 255)', backgroundImage: 'linear-gradient(rgb(255, 255, 255), rgb(255, 255, 255))' },
    { color: 'rgb(255, 255, 255)', backgroundImage: 'linear-gradient(rgb(255, 255, 255), rgb(250, 250, 250))' },
    { color: 'rgb(122, 122, 122)', backgroundColor: 'rgba(122, 122, 122, 0.97)' },
    { security: 'disc' },
  ])('are not seen with %o', (own) => {
    expect(isRead(own)).toBe(false);
  });

  it.each([
    {},
    { color: 'rgb(118, 118, 118)' },
    { color: 'rgba(0, 0, 0, 0.3)' },
    { color: 'oklch(0.3 0 0)' },
    { color: 'oklch(0.9 0.2 120)' },
    { color: 'color(display-p3 0 0 1)' },
    { color: 'color(rec2020 1 1 1)' },
    { color: 'lab(54.3 80.8 69.9)' },
    { color: 'rgb(255, 255, 255)', backgroundColor: 'oklch(0.4 0.1 20)' },
    { color: 'rgb(255, 255, 255)', textShadow: 'rgb(0, 0, 0) 0px 0px 4px' },
    { color: 'rgb(255, 255, 255)', webkitTextStrokeWidth: '1px', webkitTextStrokeColor: 'rgb(0, 0, 0)' },
    { color: 'rgba(0, 0, 0, 0)', backgroundClip: 'text', backgroundImage: 'linear-gradient(rgb(255, 0, 0), rgb(0, 0, 255))' },
    { color: 'rgba(0, 0, 0, 0)', backgroundClip: 'text', backgroundColor: 'rgb(200, 0, 0)' },
    { color: 'rgb(255, 255, 255)', backgroundColor: 'rgb(0, 60, 120)' },
    { color: 'rgb(255, 255, 255)', backgroundImage: 'url("/a.jpg")' },
    { color: 'rgb(255, 255, 255)', backgroundImage: 'linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))' },
    { color: 'rgb(255, 255, 255)', backgroundImage: 'linear-gradient(rgb(255, 255, 255), rgba(0, 0, 0, 0.5))' },
    { color: 'rgb(255, 255, 255)', backgroundImage: 'linear-gradient(rgb(255, 255, 255), rgb(220, 220, 220))' },
  ])('are seen with %o', (own) => {
    expect(isRead(own)).toBe(true);
  });
});

it.each([
  ['linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))', true],
  ['linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))', false],
  ['url("/mask.svg")', false],
  ['none', false],
])('a mask of %s', (mask, isAway) => {
  expect(isMaskedAway(mask)).toBe(isAway);
});
