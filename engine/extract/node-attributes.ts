/** The few attributes that later steps need, tag by tag; everything else of an element stays behind. */
import type { DomAccess } from './dom-access.ts';

const PICTURE = ['src', 'srcset', 'data-src', 'data-srcset', 'data-lazy-src', 'data-original', 'alt', 'width', 'height'];
const BY_TAG: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel'],
  img: PICTURE,
  'amp-img': PICTURE,
  source: ['srcset', 'data-srcset', 'type', 'media'],
  iframe: ['src', 'title'],
  video: ['poster'],
  input: ['type'],
  ol: ['start'],
  time: ['datetime'],
};
const LONGEST = 4096;

/** The element's attributes that matter for its tag, each at most 4,096 characters; null where there is none. */
export function readAttributes(dom: DomAccess, element: Element, tag: string): Readonly<Record<string, string>> | null {
  const wanted = BY_TAG[tag];
  if (wanted === undefined) return null;
  const found: Record<string, string> = {};
  for (const name of wanted) {
    const value = dom.attribute(element, name);
    if (value !== null) found[name] = value.slice(0, name === 'src' ? LONGEST * 16 : LONGEST);
  }
  return found;
}
