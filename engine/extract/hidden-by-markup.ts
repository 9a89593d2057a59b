/** What the markup alone says about visibility, for pages without layout and for subtrees that scripts will reveal. */
import type { DomAccess } from './dom-access.ts';

/** `display:none`, `visibility: hidden`; not `display: block`. */
const HIDING_STYLE = /(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True where the element itself is hidden by `hidden`, `aria-hidden` or an inline style; `names` are its attributes'. */
export function isHiddenByMarkup(dom: DomAccess, element: Element, names: readonly string[]): boolean {
  if (names.includes('hidden')) return true;
  if (names.includes('aria-hidden') && dom.attribute(element, 'aria-hidden') === 'true') return true;
  return names.includes('style') && HIDING_STYLE.test(dom.attribute(element, 'style') ?? '');
}
