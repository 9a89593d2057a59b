/**
 * Runs the shared benches over the engine and prints their tables. `npm run bench -- [--data FOLDER] [--limit N] [--reps 3] [--peers] [--cv]`
 * The bench is copied to a temporary folder, because the shared one is read only and may not be installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareBenches, BENCHES as WORK } from './prepare-benches.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '../../../shared/bench') },
    limit: { type: 'string' },
    reps: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
    cv: { type: 'boolean', default: false },
  },
});
const ENGINE = join(import.meta.dirname, 'engine.ts');
const EXTRACTION = join(WORK, 'extraction');
const ROOT = join(import.meta.dirname, '../..');

/** The tables: a data folder, the page types of it, and a set of it where it has several. */
const TABLES: readonly { readonly data: string; readonly types: string; readonly set?: string }[] = [
  { data: 'news-dev', types: 'article', set: 'news2023' },
  { data: 'news-dev', types: 'article', set: 'fundus' },
  { data: 'wcxb-dev', types: 'article' },
];

prepareBenches(options.data);
for (const data of new Set(TABLES.map((table) => table.data))) runEngines(data);
for (const table of TABLES) score(table);
measureSummaries();

/** The summary the whole way from the page, then structure and summary from the gold's own text. */
function measureSummaries(): void {
  const script = (name: string) => join(import.meta.dirname, name);
  console.log('\n## structured, from HTML');
  run('node', [join(WORK, 'structured/score.mjs'), join(EXTRACTION, 'out/news-dev/engine.jsonl')]);
  console.log('\n## sentences, quotations and speakers');
  run('npx', ['tsx', script('measure-structure.ts'), WORK], ROOT);
  console.log('\n## structured, from the gold text');
  run('npx', ['tsx', script('summary/measure.ts'), '--data', WORK, ...(options.cv ? ['--cv'] : [])], ROOT);
  console.log('\n## reference summaries');
  run('npx', ['tsx', script('summary/measure-references.ts'), '--data', WORK], ROOT);
}

function runEngines(data: string): void {
  const engines = ['readability', ...(options.peers ? ['defuddle'] : []), ENGINE].join(',');
  const limit = options.limit ? ['--limit', options.limit] : [];
  run('node', [
    'run.mjs',
    '--engine',
    engines,
    '--pages',
    `data/${data}`,
    '--types',
    'article',
    '--out',
    `out/${data}`,
    '--reps',
    options.reps,
    ...limit,
  ]);
}

function score({ data, types, set }: (typeof TABLES)[number]): void {
  console.log(`\n## ${data} ${set ?? ''}`);
  const truth = `data/${data}/truth.jsonl`;
  const files = ['readability', ...(options.peers ? ['defuddle'] : []), 'engine'].map((name) => `out/${data}/${name}.jsonl`);
  const read = new Set(toRows(join(EXTRACTION, files.at(-1) ?? '')).map(({ id }) => id));
  const ids = toRows(join(EXTRACTION, truth))
    .filter((row) => read.has(row.id) && (set === undefined || row.set === set))
    .map(({ id }) => id);
  run('node', [
    'score.mjs',
    '--truth',
    truth,
    ...files,
    '--types',
    types,
    '--only',
    ids.join(','),
    '--base',
    `out/${data}/readability.jsonl`,
    '--worst',
    '10',
  ]);
}

function toRows(file: string): readonly { readonly id: string; readonly set?: string }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; set?: string });
}

function run(command: string, words: readonly string[], cwd = EXTRACTION): void {
  const { status } = spawnSync(command, words, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${words[0]} ended with ${status}`);
}
