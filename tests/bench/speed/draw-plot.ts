/** Draws time against size, both on logarithmic scales, where what grows linearly is a straight line of slope one. */

export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [size: number, milliseconds: number])[];
}

const WIDTH = 560;
const HEIGHT = 360;
const EDGE = 56;
const COLOURS = ['#1d5c4f', '#b3541e', '#5b4b9a'];

/** An SVG picture of the curves; `label` names the sizes. */
export function drawPlot(curves: readonly Curve[], label: string): string {
  const all = curves.flatMap(({ points }) => points);
  const x = toScale(
    all.map(([size]) => size),
    EDGE,
    WIDTH - 20,
  );
  const y = toScale(
    all.map(([, ms]) => ms),
    HEIGHT - EDGE,
    20,
  );
  const lines = curves.map(({ name, points }, i) => {
    const colour = COLOURS[i % COLOURS.length];
    const path = points.map(([size, ms]) => `${x.place(size)},${y.place(ms)}`).join(' ');
    const dots = points.map(([size, ms]) => `<circle cx="${x.place(size)}" cy="${y.place(ms)}" r="3" fill="${colour}"/>`).join('');
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}<text x="${EDGE + 12}" y="${34 + i * 18}" fill="${colour}">${name}</text>`;
  });
  const ticks = [
    ...x.ticks.map(
      (size) =>
        `<line x1="${x.place(size)}" x2="${x.place(size)}" y1="20" y2="${HEIGHT - EDGE}" stroke="#ddd"/><text x="${x.place(size)}" y="${HEIGHT - EDGE + 18}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
    ),
    ...y.ticks.map(
      (ms) =>
        `<line x1="${EDGE}" x2="${WIDTH - 20}" y1="${y.place(ms)}" y2="${y.place(ms)}" stroke="#ddd"/><text x="${EDGE - 6}" y="${y.place(ms) + 4}" text-anchor="end">${ms} ms</text>`,
    ),
  ];
  const frame = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`;
  const words = `<text x="${WIDTH / 2}" y="${HEIGHT - 12}" text-anchor="middle">${label}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#333"><title>Processor time of the whole engine by ${label}</title>${frame}${ticks.join('')}${lines.join('')}${words}</svg>\n`;
}

interface Scale {
  readonly place: (value: number) => number;
  /** The powers of ten within. */
  readonly ticks: readonly number[];
}

function toScale(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  const place = (value: number) => Math.round((from + ((Math.log10(value) - least) / (most - least)) * (to - from)) * 10) / 10;
  const powers = Array.from({ length: Math.floor(most) - Math.ceil(least) + 1 }, (_, i) => 10 ** (Math.ceil(least) + i));
  return { place, ticks: powers };
}
