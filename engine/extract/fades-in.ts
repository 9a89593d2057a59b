/** True for what is invisible only until a reader scrolls to it: it has a place in the text, and its opacity is to change. Menus and boxes laid over the page fade in as well. */
export function fadesIn(style: CSSStyleDeclaration): boolean {
  if (style.position === 'absolute' || style.position === 'fixed') return false;
  const isAnimated = style.animationName !== 'none' && style.animationName !== '';
  const takesTime = style.transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0);
  return isAnimated || (takesTime && FADING.test(style.transitionProperty));
}

/** `all`, `opacity, transform` */
const FADING = /\b(?:all|opacity)\b/;
