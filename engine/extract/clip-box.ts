/** The box that a clip leaves of an element, by the shapes of CSS. */

interface Size {
  readonly width: number;
  readonly height: number;
}
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A strip of fewer pixels is no text. */
const LEAST = 3;

/** `inset(50% 0px round 3px)`: the name of the shape, and what is in its brackets. */
const SHAPE = /^([a-z]{4,7})\((.{0,2000})\)$/;
/** What rounds the corners of an inset. */
const ROUND = /\bround\b.{0,200}$/;
/** `10px`, `50%`, `calc(100% - 1px)`, `closest-side`, `at` */
const PART = /calc\([^()]{1,100}\)|[^\s,()]{1,40}/g;
/** `-1px`, `+ 50%`, `0` */
const LENGTH = /([+-]?)\s{0,2}(\d{0,9}(?:\.\d{1,9})?)(px|%|(?![\w.%]))/g;
const NUMBER = /-?\d{1,9}(?:\.\d{1,9})?/g;

/** True where a `clip-path` leaves nothing to read of an element of this size; false where its shape isn't worked out here. */
export function isShutPath(clipPath: string, sizeOf: () => Size): boolean {
  const [, shape = '', inside = ''] = SHAPE.exec(clipPath) ?? [];
  if (shape === 'path' || shape === 'shape') return isDot(inside);
  const toExtent = SHAPES[shape];
  if (toExtent === undefined) return false;
  const size = sizeOf();
  const extent = toExtent(inside.replace(ROUND, '').match(PART) ?? [], size);
  if (extent === null) return false;
  const width = Math.min(extent.right, Math.max(size.width, LEAST)) - Math.max(extent.left, 0);
  const height = Math.min(extent.bottom, Math.max(size.height, LEAST)) - Math.max(extent.top, 0);
  return width < LEAST || height < LEAST;
}

type ToExtent = (parts: readonly string[], size: Size) => Extent | null;

const SHAPES: Readonly<Record<string, ToExtent>> = {
  inset: (parts, { width, height }) => {
    const [top = '0', right = top, bottom = top, left = right] = parts;
    return toExtent(toPixels(left, width), width - toPixels(right, width), toPixels(top, height), height - toPixels(bottom, height));
  },
  rect: ([top = 'auto', right = 'auto', bottom = 'auto', left = 'auto'], { width, height }) => {
    const at = (part: string, whole: number, auto: number) => (part === 'auto' ? auto : toPixels(part, whole));
    return toExtent(at(left, width, 0), at(right, width, width), at(top, height, 0), at(bottom, height, height));
  },
  xywh: ([x = '0', y = '0', wide = '0', high = '0'], { width, height }) => {
    const [left, top] = [toPixels(x, width), toPixels(y, height)];
    return toExtent(left, left + toPixels(wide, width), top, top + toPixels(high, height));
  },
  circle: (parts, { width, height }) => {
    const { radii, x, y } = toCentre(parts, width, height);
    const radius = toRadius(radii[0], Math.hypot(width, height) / Math.SQRT2, [x, width - x, y, height - y]);
    return toExtent(x - radius, x + radius, y - radius, y + radius);
  },
  ellipse: (parts, { width, height }) => {
    const { radii, x, y } = toCentre(parts, width, height);
    const [wide, high] = [toRadius(radii[0], width, [x, width - x]), toRadius(radii[1], height, [y, height - y])];
    return toExtent(x - wide, x + wide, y - high, y + high);
  },
  polygon: (parts, { width, height }) => {
    const lengths = parts.filter((part) => part !== 'nonzero' && part !== 'evenodd');
    const points = lengths.flatMap((part, at) =>
      at % 2 === 0 ? [[toPixels(part, width), toPixels(lengths[at + 1] ?? '', height)] as const] : [],
    );
    if (isLine(points)) return NOTHING;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return toExtent(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys));
  },
};

const NOTHING: Extent = { left: 0, right: 0, top: 0, bottom: 0 };

/** Null where one of them isn't known. */
function toExtent(left: number, right: number, top: number, bottom: number): Extent | null {
  return [left, right, top, bottom].some(Number.isNaN) ? null : { left, right, top, bottom };
}

/** A length of pixels and per cent, also as a sum of both; not a number for anything else. */
function toPixels(part: string, whole: number): number {
  const sum = part.replace(/^calc\((.{1,100})\)$/, '$1');
  const lengths = [...sum.matchAll(LENGTH)].filter(([, , digits]) => digits !== '');
  if (lengths.length === 0 || /[a-z](?<!px)|\*|\//.test(sum.replaceAll('px', ''))) return Number.NaN;
  return lengths.reduce(
    (all, [, sign, digits, unit]) => all + (sign === '-' ? -1 : 1) * Number(digits) * (unit === '%' ? whole / 100 : 1),
    0,
  );
}

/** What stands before and behind `at`. */
function toCentre(parts: readonly string[], width: number, height: number) {
  const at = parts.indexOf('at');
  const [x = '50%', y = '50%'] = at < 0 ? [] : parts.slice(at + 1);
  return { radii: at < 0 ? parts : parts.slice(0, at), x: toPixels(x, width), y: toPixels(y, height) };
}

/** A radius reaches to the nearest side where none is given. */
function toRadius(part: string | undefined, whole: number, sides: readonly number[]): number {
  const distances = sides.map(Math.abs);
  if (part === undefined || part === 'closest-side') return Math.min(...distances);
  return part === 'farthest-side' ? Math.max(...distances) : toPixels(part, whole);
}

/** All points on one line, or on one spot. */
function isLine(points: readonly (readonly [number, number])[]): boolean {
  const [first, ...others] = points;
  if (first === undefined) return false;
  const far = others.find(([x, y]) => Math.hypot(x - first[0], y - first[1]) > 1);
  if (far === undefined) return !points.flat().some(Number.isNaN);
  return others.every(([x, y]) => Math.abs((far[0] - first[0]) * (y - first[1]) - (far[1] - first[1]) * (x - first[0])) < LEAST);
}

/** `"M 0 0"`: a path that never leaves its spot; what a longer one leaves isn't worked out. */
function isDot(inside: string): boolean {
  const numbers = inside.match(NUMBER) ?? [];
  return numbers.length < 4 || numbers.every((number) => Number(number) === 0);
}
