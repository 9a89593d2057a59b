/** Processor time of several engines on the same parsed pages in the same Chromium, taking turns. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BENCHES } from '../prepare-benches.ts';

/** Milliseconds of each page by the engine's name; an engine that doesn't end is given `LATE_MS`. */
export type Times = Readonly<Record<string, readonly number[]>>;

export interface MadePage {
  readonly id: string;
  readonly html: string;
}

export const LATE_MS = 20_000;
/** What bundling and a browser's start may take. */
const LAUNCH_MS = 60_000;
const EXTRACTION = join(BENCHES, 'extraction');

/** Measures pages of a folder of the bench (`data/news-dev`). `engines` are names of the bench or paths of modules. */
export function measureStored(
  folder: string,
  engines: readonly string[],
  { limit, reps, warmup = '20' }: { readonly limit: string; readonly reps: string; readonly warmup?: string },
): Times {
  const out = mkdtempSync(join(tmpdir(), 'nutgraf-speed-'));
  const words = [
    'run.mjs',
    '--engine',
    engines.join(','),
    '--pages',
    folder,
    '--types',
    'article',
    '--out',
    out,
    '--limit',
    limit,
    '--reps',
    reps,
    '--warmup',
    warmup,
  ];
  try {
    const { status } = spawnSync('node', [...words, '--timeout', String(LATE_MS)], {
      cwd: EXTRACTION,
      stdio: ['ignore', 'ignore', warmup === '0' ? 'ignore' : 'inherit'],
      timeout: engines.length * LATE_MS * Number(reps) * (Number(limit) + Number(warmup)) + LAUNCH_MS,
    });
    if (status !== 0) throw new Error(`run.mjs ended with ${status}`);
    return Object.fromEntries(engines.map((engine) => [nameOf(engine), readTimes(join(out, `${nameOf(engine)}.jsonl`))]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The same for pages made here, in a browser of its own for each page; an engine that takes the browser down is given `LATE_MS`, and `onDown` is told. */
export function measureEach(
  pages: readonly MadePage[],
  engines: readonly string[],
  onDown: (page: MadePage, engine: string) => void,
): Times {
  const rows = pages.map((page) => measureAlone(page, engines) ?? engines.map((engine) => measureOne(page, engine, onDown)));
  return Object.fromEntries(engines.map((engine, i) => [nameOf(engine), rows.map((row) => row[i] ?? LATE_MS)]));
}

function measureOne(page: MadePage, engine: string, onDown: (page: MadePage, engine: string) => void): number {
  const [ms] = measureAlone(page, [engine]) ?? [];
  if (ms === undefined) onDown(page, nameOf(engine));
  return ms ?? LATE_MS;
}

/** The time of each engine, or null where the browser ended. */
function measureAlone(page: MadePage, engines: readonly string[]): readonly number[] | null {
  try {
    const times = measureMade([page], engines, '1', '0');
    return engines.map((engine) => times[nameOf(engine)]?.[0] ?? LATE_MS);
  } catch {
    return null;
  }
}

/** The same for pages made here. */
export function measureMade(pages: readonly MadePage[], engines: readonly string[], reps: string, warmup?: string): Times {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-made-'));
  try {
    mkdirSync(join(folder, 'html'));
    const rows = pages.map(({ id }) => JSON.stringify({ id, url: `https://weir.example/${id}`, page_type: 'article' }));
    writeFileSync(join(folder, 'truth.jsonl'), `${rows.join('\n')}\n`);
    for (const { id, html } of pages) writeFileSync(join(folder, 'html', `${id}.html.gz`), gzipSync(html));
    return measureStored(folder, engines, { limit: String(pages.length), reps, ...(warmup === undefined ? {} : { warmup }) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const nameOf = (engine: string): string => (engine.split('/').at(-1) ?? engine).replace(/\.[cm]?[jt]s$/, '');

function readTimes(file: string): readonly number[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return rows.map((row) => (JSON.parse(row) as { readonly cpu: number | null }).cpu ?? LATE_MS);
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
