/** The address a picture really has, behind lazy loading and lists of sizes. */
import type { PageNode } from '../page-tree.ts';

const ATTRIBUTES = ['data-src', 'data-lazy-src', 'data-original', 'src'];
const SETS = ['data-srcset', 'srcset'];
/** `data:image/png;base64,…`; not `data:image/svg+xml,…`. */
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif);/i;
/** A placeholder of a few bytes stands where the picture will be loaded. */
const SHORTEST_DATA = 300;
/** `a.jpg 640w`: an address and its width in a list of sizes. */
const CANDIDATE = /(\S+)\s+(\d+(?:\.\d+)?)[wx](?:,|$)/g;

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
  for (const [, address = '', size = '0'] of set.matchAll(CANDIDATE)) {
    if (Number(size) > most) {
      most = Number(size);
      widest = address;
    }
  }
  return widest;
}

function toAbsolute(address: string, base: string): string | null {
  if (address.startsWith('data:')) return RASTER.test(address) && address.length > SHORTEST_DATA ? address : null;
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
