/** What the markup alone says about visibility, for pages without layout and for subtrees that scripts will reveal. */
import type { DomAccess } from './dom-access.ts';

/** `display:none`, `visibility: hidden`; not `display: block`. */
const HIDING_STYLE = /(?:^|;|\s)(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True where the element itself is hidden by `hidden`, `aria-hidden` or an inline style. */
export function isHiddenByMarkup(dom: DomAccess, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null) return true;
  if (dom.attribute(element, 'aria-hidden') === 'true') return true;
  const style = dom.attribute(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}
