/** The address a picture really has, behind lazy loading and lists of sizes. */
import type { PageNode } from '../page-tree.ts';

const ATTRIBUTES = ['data-src', 'data-lazy-src', 'data-original', 'src'];
const SETS = ['data-srcset', 'srcset'];
/** `data:image/png;base64,…`; not `data:image/svg+xml,…`. */
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif);/i;
/** A placeholder of a few bytes stands where the picture will be loaded. */
const SHORTEST_DATA = 300;
/** What follows an address in a list of sizes: `640w`, `2x,`, `640w,b.jpg` with the next address. */
const SIZE = /^(\d{1,9}(?:\.\d{1,9})?)[wx](?:,(.*))?$/;
const SPACES = /\s+/;

/** The picture's absolute http, https or raster data address; null where it has none. */
export function findPictureUrl(picture: PageNode, base: string): string | null {
  const sources =
    picture.parent?.tag === 'picture'
      ? picture.parent.children.filter((child): child is PageNode => typeof child !== 'string' && child.tag === 'source')
      : [];
  const given = [
    ...ATTRIBUTES.map((name) => picture.attributes?.[name]),
    ...[picture, ...sources].flatMap(({ attributes }) => SETS.map((name) => findWidest(attributes?.[name] ?? ''))),
  ];
  for (const address of given) {
    const url = address ? toAbsolute(address.trim(), base) : null;
    if (url !== null) return url;
  }
  return null;
}

function findWidest(set: string): string {
  let widest = set.includes(' ') ? '' : set;
  let most = 0;
  let address = '';
  for (const part of set.trim().split(SPACES)) {
    const [, size = '0', next = ''] = SIZE.exec(part) ?? [];
    if (Number(size) > most) {
      most = Number(size);
      widest = address;
    }
    address = size === '0' ? part : next;
  }
  return widest;
}

function toAbsolute(address: string, base: string): string | null {
  if (address.startsWith('data:')) return RASTER.test(address) && address.length > SHORTEST_DATA ? address : null;
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
