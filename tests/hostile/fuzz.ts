/**
 * Reads hostile pages in a real Chromium and tells which ones hurt.
 * `npm run fuzz -- --minutes N [--seed S] [--family NAME,…] [--once FAMILY:SEED] [--click] [--keep]`; `--click` goes the whole way from
 * the toolbar button to the popup's answer, `--keep` adds the biting seeds to `seeds.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FAMILIES, type Family, isFamily, makePage } from './generate/families.ts';
import type { HostilePage } from './generate/hostile-page.ts';
import { openClickingBrowser } from './run/clicking-browser.ts';
import { judgeClick } from './run/judge-click.ts';
import { judgeTrial } from './run/judge-trial.ts';
import { openReadingBrowser } from './run/reading-browser.ts';
import { addToTable, type Measured, printTable, type Row } from './run/table.ts';

interface Recipe {
  readonly family: Family;
  readonly seed: number;
  readonly why?: string;
}

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    family: { type: 'string' },
    once: { type: 'string' },
    click: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const SEEDS = join(import.meta.dirname, 'seeds.json');
/** Heavy pages take the browser seconds to show: one of them among several light ones. */
const HEAVY = new Set<Family>(['huge', 'deep', 'quadratic', 'wide']);
const LIGHT_FOR_A_HEAVY = 6;

const end = Date.now() + Number(options.minutes) * 60_000;
const kept = JSON.parse(readFileSync(SEEDS, 'utf8')) as Recipe[];
const browser = await (options.click ? openToClick() : openToRead());
const table = new Map<Family, Row>();
const bites: Recipe[] = [];
for (const recipe of listRecipes()) {
  if (Date.now() > end) break;
  await tryPage(recipe);
}
await browser.close();
printTable(table);
console.log(`${[...table.values()].reduce((sum, { pages }) => sum + pages, 0)} pages, ${bites.length} with complaints`);
if (options.keep) keepSeeds();
process.exitCode = bites.length > 0 ? 1 : 0;

interface Judge {
  /** Null where the browser does not show the page. */
  readonly judge: (page: HostilePage) => Promise<Omit<Measured, 'page'> | null>;
  readonly close: () => Promise<void>;
}

async function openToRead(): Promise<Judge> {
  const { read, close } = await openReadingBrowser();
  const judge = async (page: HostilePage) => {
    const trial = await read(page);
    return trial && { trial, verdict: judgeTrial(page, trial) };
  };
  return { judge, close };
}

async function openToClick(): Promise<Judge> {
  const { click, close } = await openClickingBrowser();
  const judge = async (page: HostilePage) => {
    const clicked = await click(page);
    return clicked && { trial: { bytes: 0, grownBytes: clicked.grownBytes }, verdict: judgeClick(page, clicked) };
  };
  return { judge, close };
}

async function tryPage({ family, seed }: Recipe): Promise<void> {
  const page = makePage(family, seed);
  const measured = await browser.judge(page);
  if (measured === null) return console.log(`${family}:${seed}  ${page.what}: the browser does not show it`);
  const { verdict } = measured;
  addToTable(table, family, { page, ...measured });
  if (verdict.complaints.length === 0 && options.once === undefined) return;
  console.log(
    `${family}:${seed}  ${page.what}: ${verdict.complaints.join('; ') || 'no complaint'} (${verdict.milliseconds.toFixed(0)} ms)`,
  );
  if (verdict.complaints.length > 0) bites.push({ family, seed, why: `${page.what}: ${verdict.complaints[0]}` });
}

/** The seeds that bit before, then new ones, family by family. */
function* listRecipes(): Generator<Recipe> {
  const [once, seed = '1'] = options.once?.split(':') ?? [];
  if (once !== undefined) return isFamily(once) ? yield { family: once, seed: Number(seed) } : undefined;
  const wanted = (Object.keys(FAMILIES) as Family[]).filter(
    (family) => options.family === undefined || options.family.split(',').includes(family),
  );
  yield* kept.filter(({ family }) => wanted.includes(family));
  for (let at = Number(options.seed), round = 0; ; at++, round++)
    for (const family of wanted)
      if (!HEAVY.has(family) || options.family !== undefined || round % LIGHT_FOR_A_HEAVY === 0) yield { family, seed: at };
}

function keepSeeds(): void {
  const known = new Set(kept.map(({ family, seed }) => `${family}:${seed}`));
  const all = [...kept, ...bites.filter(({ family, seed }) => !known.has(`${family}:${seed}`))];
  writeFileSync(SEEDS, `[\n${all.map((recipe) => `  ${JSON.stringify(recipe)}`).join(',\n')}\n]\n`);
}
