/** Whether an element is drawn as one with all that is in it, and where among those around it. */

/** Its level over (or, below 0, under) what has none; null for an element whose parts are drawn among those of others. */
export function ownLevel({ position, zIndex, opacity, transform, filter, isolation, willChange }: CSSStyleDeclaration): number | null {
  if (position !== 'static' && zIndex !== 'auto') return Number(zIndex);
  return PLAIN.test([opacity, transform, filter, isolation, willChange, position].join()) ? null : 0;
}

/** As elements are by themselves; one that stays in the window is drawn as one. */
const PLAIN = /^1,none,none,auto,auto,(?:static|relative|absolute)$/;
