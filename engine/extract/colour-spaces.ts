/** Colours as browsers compute them, brought to red, green and blue. Matrices are those of CSS Color 4. */

/** Red, green and blue up to 255, alpha up to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** `rgb(1, 2, 3)`, `oklch(0.5 0.1 20 / 0)`, `color(display-p3 1 1 1)` */
const FORM = /^(rgba?|oklch|oklab|lch|lab|color)\((?:([a-z][a-z\d-]{2,14}) )?([^()]*)\)$/;

/** Null for what is no plain colour; of a space that isn't known the alpha alone is true. */
export function toColour(css: string): Colour | null {
  const [, form = '', space = '', inside = ''] = FORM.exec(css) ?? [];
  const [a = Number.NaN, b = 0, c = 0, alpha = 1] = inside.split(/[ ,/]+/).map(toNumber);
  if (form === '' || Number.isNaN(a)) return null;
  const rgb = (SPACES[form.replace('rgba', 'rgb')] ?? SPACES[space])?.([a, b, c]);
  if (rgb === undefined) return alpha < UNSEEN ? [0, 0, 0, alpha] : null;
  const [red, green, blue] = rgb.map((value) => Math.min(255, Math.max(0, value))) as unknown as Triple;
  return [red, green, blue, alpha];
}

/** Letters of so little alpha are none, whatever their colour. */
const UNSEEN = 0.1;

const toNumber = (text: string): number => (text === 'none' ? 0 : Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1));

const OKLAB_TO_CONES: Matrix = [
  [1, 0.3963, 0.2158],
  [1, -0.1056, -0.0639],
  [1, -0.0895, -1.2915],
];
const CONES: Matrix = [
  [4.0767, -3.3077, 0.231],
  [-1.2684, 2.6098, -0.3413],
  [-0.0042, -0.7034, 1.7076],
];
const D50: Matrix = [
  [3.1342, -1.6172, -0.4907],
  [-0.9788, 1.9161, 0.0335],
  [0.072, -0.229, 1.4057],
];
const D65: Matrix = [
  [3.241, -1.5374, -0.4986],
  [-0.9692, 1.876, 0.0416],
  [0.0556, -0.204, 1.057],
];
const P3: Matrix = [
  [1.2249, -0.2249, 0],
  [-0.042, 1.042, 0],
  [-0.0197, -0.0786, 1.0979],
];

const SPACES: Readonly<Record<string, (parts: Triple) => Triple>> = {
  rgb: (parts) => parts,
  oklab: toRgbOfOklab,
  oklch: (parts) => toRgbOfOklab(fromPolar(parts)),
  lab: toRgbOfLab,
  lch: (parts) => toRgbOfLab(fromPolar(parts)),
  srgb: (parts) => each(parts, (value) => value * 255),
  'srgb-linear': encode,
  'display-p3': (parts) => encode(times(P3, each(parts, decode))),
  xyz: (parts) => encode(times(D65, parts)),
  'xyz-d65': (parts) => encode(times(D65, parts)),
  'xyz-d50': (parts) => encode(times(D50, parts)),
};

function toRgbOfOklab(lab: Triple): Triple {
  return encode(
    times(
      CONES,
      each(times(OKLAB_TO_CONES, lab), (value) => value ** 3),
    ),
  );
}

function toRgbOfLab([lightness, a, b]: Triple): Triple {
  const y = (lightness + 16) / 116;
  const xyz = each([y + a / 500, y, y - b / 200], (value) => (value > 6 / 29 ? value ** 3 : (value - 4 / 29) * (108 / 841)));
  return encode(times(D50, [xyz[0] * 0.9643, xyz[1], xyz[2] * 0.8251]));
}

const fromPolar = ([lightness, chroma, hue]: Triple): Triple => {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
};

const each = ([a, b, c]: Triple, change: (value: number) => number): Triple => [change(a), change(b), change(c)];

const times = (rows: Matrix, [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple) => x * a + y * b + z * c;
  return [row(rows[0]), row(rows[1]), row(rows[2])];
};

/** The curve of sRGB, and of Display P3, from linear light. */
function encode(linear: Triple): Triple {
  return each(linear, (value) => 255 * (value > 0.0031308 ? 1.055 * value ** (1 / 2.4) - 0.055 : 12.92 * value));
}

const decode = (value: number): number => (value > 0.04045 ? ((value + 0.055) / 1.055) ** 2.4 : value / 12.92);
