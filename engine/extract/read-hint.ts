/** What an element calls itself: class, id, role and item property as written, joined by spaces. */
import type { DomAccess } from './dom-access.ts';

const HINTS = new Set(['class', 'id', 'role', 'itemprop', 'data-testid']);
const MAX_HINT = 400;

/** At most 400 letters; `names` are those of the element's attributes. */
export function readHint(dom: DomAccess, element: Element, names: readonly string[]): string {
  let hint = '';
  for (const name of names) {
    if (!HINTS.has(name)) continue;
    const value = dom.attribute(element, name) ?? '';
    if (value !== '') hint = hint === '' ? value : `${hint} ${value}`;
  }
  return hint.length > MAX_HINT ? hint.slice(0, MAX_HINT) : hint;
}
