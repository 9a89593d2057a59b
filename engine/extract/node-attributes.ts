/** The few attributes that later steps need, tag by tag; everything else of an element stays behind. */
import type { DomAccess } from './dom-access.ts';

const PICTURE = ['src', 'srcset', 'data-src', 'data-srcset', 'data-lazy-src', 'data-original', 'alt', 'width', 'height'];
/** Of any other element: machine forms of dates, as in microdata. */
const OTHERS = ['content', 'title'];
const BY_TAG = new Map<string, readonly string[]>(
  Object.entries({
    a: ['href', 'rel'],
    img: PICTURE,
    'amp-img': PICTURE,
    source: ['srcset', 'data-srcset', 'type', 'media'],
    iframe: ['src', 'title'],
    video: ['poster'],
    input: ['type'],
    ol: ['start'],
    time: ['datetime', ...OTHERS],
  }),
);
const LONGEST = 4096;

/** The element's attributes that matter for its tag, each at most 4,096 characters; null where there is none. `names` are those that it has. */
export function readAttributes(
  dom: DomAccess,
  element: Element,
  { tag, names }: { readonly tag: string; readonly names: readonly string[] },
): Readonly<Record<string, string>> | null {
  const found: Record<string, string> = {};
  const wanted = (BY_TAG.get(tag) ?? OTHERS).filter((name) => names.includes(name));
  for (const name of wanted) found[name] = (dom.attribute(element, name) ?? '').slice(0, name === 'src' ? LONGEST * 16 : LONGEST);
  return wanted.length > 0 ? found : null;
}
