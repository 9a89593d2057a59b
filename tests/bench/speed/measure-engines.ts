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
const EXTRACTION = join(BENCHES, 'extraction');

/** Measures pages of a folder of the bench (`data/news-dev`). `engines` are names of the bench or paths of modules. */
export function measureStored(
  folder: string,
  engines: readonly string[],
  { limit, reps }: { readonly limit: string; readonly reps: string },
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
  ];
  try {
    const { status } = spawnSync('node', [...words, '--timeout', String(LATE_MS)], {
      cwd: EXTRACTION,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`run.mjs ended with ${status}`);
    return Object.fromEntries(engines.map((engine) => [nameOf(engine), readTimes(join(out, `${nameOf(engine)}.jsonl`))]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The same for pages made here. */
export function measureMade(pages: readonly MadePage[], engines: readonly string[], reps: string): Times {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-made-'));
  try {
    mkdirSync(join(folder, 'html'));
    const rows = pages.map(({ id }) => JSON.stringify({ id, url: `https://weir.example/${id}`, page_type: 'article' }));
    writeFileSync(join(folder, 'truth.jsonl'), `${rows.join('\n')}\n`);
    for (const { id, html } of pages) writeFileSync(join(folder, 'html', `${id}.html.gz`), gzipSync(html));
    return measureStored(folder, engines, { limit: String(pages.length), reps });
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
