/**
 * Learns the weights that tell story from clutter, and says how good they are on sites they haven't seen.
 * `npx tsx tests/bench/train-blocks.ts [--data ../shared/bench/extraction/data] [--trees FOLDER] [--folds 5] [--write]`
 * `--check` tells how the weights in the project do, `--folds 0` leaves out learning; `--trees` keeps the pages' trees between runs; `--write` writes the weights that the engine uses.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type PackedModel, unpackModel } from '../../engine/declutter/tree-model.ts';
import { type Boosted, type BoostOptions, boost, predict, toBins } from './training/boost.ts';
import { toDataset } from './training/dataset.ts';
import { FEATURE_NAMES } from './training/feature-names.ts';
import { packModel, toWeightsFile } from './training/pack-model.ts';
import { readTrees } from './training/read-trees.ts';
import { report } from './training/report.ts';
import { loadPages } from './training/stored-pages.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '../../../shared/bench/extraction/data') },
    trees: { type: 'string', default: join(tmpdir(), 'nutgraf-trees') },
    folds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    boost: { type: 'string', default: '120' },
    drop: { type: 'string', default: '' },
    columns: { type: 'string', default: '0.5' },
    leaves: { type: 'string', default: '16' },
    rate: { type: 'string', default: '0.09' },
    ridge: { type: 'string', default: '3' },
    hessian: { type: 'string', default: '5' },
    debug: { type: 'string', default: '' },
  },
});
const WEIGHTS = join(import.meta.dirname, '../../engine/declutter/weights/story-weights.ts');
const FOLDS = Number(options.folds);
const started = performance.now();
const log = (text: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0)} s  ${text}`);

const settings: BoostOptions = {
  trees: Number(options.boost),
  leaves: Number(options.leaves),
  rate: Number(options.rate),
  minHessian: Number(options.hessian),
  ridge: Number(options.ridge),
  columns: Number(options.columns),
  seed: 1,
};

const data = toDataset(await loadAll(), FOLDS);
log(`${data.items.length} pages, ${data.live.length} pieces, ${data.learned.length} learned from, ${data.width} columns`);

const hidden = new Set(options.drop.split(',').filter(Boolean));
const dropped = FEATURE_NAMES.map((name, f) => [name, f] as const)
  .filter(([name]) => [...hidden].some((start) => name.startsWith(start)))
  .map(([, f]) => f);
for (const f of dropped) for (let at = f; at < data.rows.length; at += data.width) data.rows[at] = 0;
const binned = toBins(data);
if (options.check) await checkWeights();
if (options.write) writeWeights();
const unseen = crossValidate();
const worst = FOLDS > 0 ? report('unseen sites', data.items, unseen) : [];
if (options.debug !== '') writeDebug(options.debug);

async function loadAll() {
  mkdirSync(options.trees, { recursive: true });
  const pages = [];
  for (const set of ['news-dev', 'wcxb-dev']) {
    const file = join(options.trees, `${set}.jsonl`);
    if (!existsSync(file)) await readTrees(join(options.data, set), file);
    pages.push(...(await loadPages(file, join(options.data, set, 'truth.jsonl'))));
  }
  return pages.filter(({ type }) => type === 'article');
}

/** What a model says of each page that has learned from the other folds only. */
function crossValidate(): Float32Array {
  const result = new Float32Array(data.labels.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(data.learned.filter((i) => data.folds[i] !== fold));
    for (const i of data.live) if (data.folds[i] === fold) result[i] = predict(model, data.rows, i * data.width);
    log(`fold ${fold + 1}`);
  }
  return result;
}

function learn(chosen: Int32Array): Boosted {
  return boost(binned, data.labels, data.weights, chosen, settings);
}

/** How the weights in the project do on the pages they were learned from. */
async function checkWeights(): Promise<void> {
  const { storyWeights } = await import('../../engine/declutter/weights/story-weights.ts');
  reportWeights(storyWeights);
}

/** The weights that are shipped are learned from all pages; how they do as packed is the fitted figure. */
function writeWeights(): void {
  const packed = packModel(learn(data.learned));
  writeFileSync(WEIGHTS, toWeightsFile('storyWeights', packed));
  reportWeights(packed);
}

function reportWeights(packed: PackedModel): void {
  const ask = unpackModel(packed);
  const result = new Float32Array(data.labels.length);
  for (const i of data.live) result[i] = ask(data.rows, i * data.width);
  report('as shipped, fitted', data.items, result);
}

/** For the eye: the worst pages, each piece with its probability, and what each feature gave. */
function writeDebug(folder: string): void {
  writeFileSync(
    join(folder, 'worst.txt'),
    worst
      .slice(0, 150)
      .map(({ set, id, f1, p, r }) => `${set} ${id} ${f1.toFixed(3)} ${p.toFixed(3)} ${r.toFixed(3)}`)
      .join('\n'),
  );
  writeFileSync(
    join(folder, 'pieces.json'),
    JSON.stringify(
      data.items.map(({ page, pieces, from }) => ({
        id: page.id,
        rows: pieces
          .map(({ kind, node, words, text }, i) => [
            unseen[from + i],
            data.labels[from + i],
            kind,
            node.tag,
            words,
            text.slice(0, 110),
            node.hint.slice(0, 40),
            (node.parent?.hint ?? '').slice(0, 40),
          ])
          .filter((row) => Number(row[4]) > 0),
      })),
    ),
  );
  const { gains } = boost(binned, data.labels, data.weights, data.learned, settings);
  writeFileSync(
    join(folder, 'gains.txt'),
    FEATURE_NAMES.map((name, k) => [name, gains[k] ?? 0] as const)
      .sort((a, b) => b[1] - a[1])
      .map(([name, gain]) => `${name} ${gain.toFixed(1)}`)
      .join('\n'),
  );
}
