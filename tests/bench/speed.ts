/**
 * How fast, side by side: the whole engine (page to summary) and its reading against Readability's parse alone and Defuddle, from the click to
 * the first point against the smallest extension (in a running browser, and as the first of all), and how the time grows with the page. `npm run bench:speed -- [--data FOLDER]
 * [--limit 60] [--reps 3] [--clicks 20] [--first 10]`. Times are processor time but for the clicks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { HEAVY } from '../hostile/generate/families/heavy-pages.ts';
import { toDocument } from '../hostile/generate/hostile-page.ts';
import { randomOf } from '../hostile/generate/random.ts';
import { toArticle, writeStory } from '../hostile/generate/story.ts';
import { BENCHES, prepareBenches } from './prepare-benches.ts';
import { drawPlot } from './speed/draw-plot.ts';
import { type ClickTimes, measureClicks } from './speed/measure-click.ts';
import { LATE_MS, type MadePage, measureEach, measureMade, measureStored, quantile, type Times } from './speed/measure-engines.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '../../../shared/bench') },
    limit: { type: 'string', default: '60' },
    reps: { type: 'string', default: '3' },
    clicks: { type: 'string', default: '20' },
    first: { type: 'string', default: '10' },
    only: { type: 'string', default: 'real,heavy,growth,clicks,first' },
  },
});
const ENGINE = join(import.meta.dirname, 'engine.ts');
const READING = join(import.meta.dirname, 'reading.ts');
const ALL = [ENGINE, 'readability', 'defuddle'];
const NEWS = join(BENCHES, 'extraction/data/news-dev');
const PLOT = join(import.meta.dirname, '../../docs/speed.svg');
/** Words of the pages whose times make the curves. */
const SIZES = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000];

prepareBenches(options.data);
const wants = (part: string) => options.only.split(',').includes(part);
if (wants('real')) printReal();
if (wants('heavy')) printHeavy();
if (wants('growth')) printGrowth();
if (wants('clicks')) await printClicks();
if (wants('first')) await printFirst();

function printReal(): void {
  const { reading = [], ...whole } = measureStored(NEWS, [...ALL, READING], { limit: options.limit, reps: options.reps });
  printRatios('real news pages', whole);
  printRatios('the reading alone, without a summary', { engine: reading, readability: whole.readability ?? [] });
}

function printRatios(title: string, times: Times): void {
  console.log(
    `\n## ${title}: ${times.engine?.length} pages, processor ms\n${'engine'.padEnd(14)}  median     p95   ours/its median   ours/its p95   median of ratios`,
  );
  const ours = times.engine ?? [];
  for (const [name, its] of Object.entries(times)) {
    const ratio = (share: number) => quantile(ours, share) / quantile(its, share);
    const figures = [
      quantile(its, 0.5),
      quantile(its, 0.95),
      ratio(0.5),
      ratio(0.95),
      quantile(
        ours.map((ms, i) => ms / (its[i] ?? 1)),
        0.5,
      ),
    ];
    console.log(
      `${name.padEnd(14)}${figures.map((figure, i) => figure.toFixed(i < 2 ? 1 : 2).padStart([8, 8, 18, 15, 19][i] ?? 8)).join('')}`,
    );
  }
}

/** Each page in a browser of its own, for some engines take it down; nothing is warm then. */
function printHeavy(): void {
  const pages = heavyPages();
  const down: string[] = [];
  const times = measureEach(pages, ALL, ({ id }, engine) => {
    down.push(`${engine} took the browser down: ${pages.find((page) => page.id === id)?.what}`);
  });
  printRatios('heavy pages', times);
  for (const [name, its] of Object.entries(times)) {
    const late = its.filter((ms) => ms >= LATE_MS).length;
    if (late > 0) console.log(`${name} was not done within ${LATE_MS / 1000} s on ${late} pages`);
  }
  const slowest = pages.map(({ what }, i) => ({ what, ms: times.engine?.[i] ?? 0 })).toSorted((a, b) => b.ms - a.ms);
  for (const { what, ms } of slowest.slice(0, 5)) console.log(`ours, slowest: ${ms.toFixed(0)} ms, ${what}`);
  for (const line of down) console.log(line);
}

/** Every heavy page that needs no script of its own and that a parser takes in a moment. */
function heavyPages(): (MadePage & { readonly what: string })[] {
  return HEAVY.flatMap(([what, weigh], i) => {
    const random = randomOf(i + 1);
    const html = toDocument(weigh(random, toArticle(writeStory(random))));
    return html.includes('<script>') || html.length > 6_000_000 ? [] : [{ id: `heavy-${i}`, html, what }];
  });
}

function printGrowth(): void {
  const texts = SIZES.map((words) => toPage(words, 60));
  const nodes = SIZES.map((words) => toPage(words, 4));
  const [byText, byNodes] = [measureMade(texts, [ENGINE], '5').engine ?? [], measureMade(nodes, [ENGINE], '5').engine ?? []];
  const toPoints = (times: readonly number[]) => SIZES.map((size, i) => [size, times[i] ?? 0] as const);
  writeFileSync(
    PLOT,
    drawPlot(
      [
        { name: 'long paragraphs', points: toPoints(byText) },
        { name: 'many small elements', points: toPoints(byNodes) },
      ],
      'words of the story',
    ),
  );
  const growth = (times: readonly number[], from: number) =>
    ((times[SIZES.indexOf(from * 10)] ?? 0) / (times[SIZES.indexOf(from)] ?? 1)).toFixed(1);
  console.log('\n## growth: ten times the page takes so many times the time');
  for (const from of [500, 1000, 2000, 5000])
    console.log(`${from} to ${from * 10} words: text ${growth(byText, from)}, elements ${growth(byNodes, from)}`);
}

/** A story of so many words; each stretch of `run` words is an element of its own. */
function toPage(words: number, run: number): MadePage {
  const random = randomOf(words);
  const all = writeStory(random, Math.ceil(words / 50))
    .paragraphs.join(' ')
    .split(' ')
    .slice(0, words);
  const stretches = Array.from({ length: Math.ceil(words / run) }, (_, i) => all.slice(i * run, (i + 1) * run).join(' '));
  const inside = run >= 20 ? stretches.map((text) => `<p>${text}</p>`).join('') : toLines(stretches);
  return { id: `words-${words}-${run}`, html: toDocument(toArticle(writeStory(random, 1), inside)) };
}

/** Small elements, a dozen to a paragraph. */
function toLines(stretches: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(stretches.length / 12) }, (_, i) => stretches.slice(i * 12, i * 12 + 12));
  return lines.map((line) => `<p>${line.map((text) => `<span>${text}</span>`).join(' ')}</p>`).join('');
}

async function printClicks(): Promise<void> {
  printClickTimes('click to first point', await measureClicks(NEWS, chooseIds(Number(options.clicks))));
}

/** What a reader meets who hasn't clicked for a while: the browser has ended all that it had made ready for an extension. */
async function printFirst(): Promise<void> {
  const ids = chooseIds(Number(options.first));
  const pages = ids.map((id) => ({ id, html: gunzipSync(readFileSync(join(NEWS, 'html', `${id}.html.gz`))).toString() }));
  printRatios(
    'the first page of all',
    measureEach(pages, ALL, ({ id }, engine) => console.log(`${engine} took the browser down: ${id}`)),
  );
  const times = { ours: [] as number[], smallest: [] as number[] };
  for (const id of ids) {
    const { ours, smallest } = await measureClicks(NEWS, [id]);
    times.ours.push(...ours);
    times.smallest.push(...smallest);
  }
  printClickTimes('first click of all to first point', times);
}

/** So many of the stored news pages, from all over the set. */
function chooseIds(count: number): string[] {
  const rows = readFileSync(join(NEWS, 'truth.jsonl'), 'utf8').trim().split('\n');
  const ids = rows.map((row) => (JSON.parse(row) as { readonly id: string }).id);
  const step = Math.max(1, Math.floor(ids.length / count));
  return ids.filter((_, i) => i % step === 0).slice(0, count);
}

function printClickTimes(title: string, { ours, smallest }: ClickTimes): void {
  const [median, its] = [quantile(ours, 0.5), quantile(smallest, 0.5)];
  const ratios = ours.map((ms, i) => ms / (smallest[i] ?? 1));
  console.log(
    `\n## ${title}, ${ours.length} pages, median ms\nours ${median.toFixed(0)}, smallest extension ${its.toFixed(0)}, ratio ${(median / its).toFixed(2)}`,
  );
  console.log(`median of the ratios ${quantile(ratios, 0.5).toFixed(2)}`);
}
