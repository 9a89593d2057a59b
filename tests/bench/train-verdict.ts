/**
 * Learns the weights of the page verdict: `npx tsx tests/bench/train-verdict.ts [DATA]`, DATA the folder of the shared
 * extraction pages. Logistic regression over named features; the threshold refuses a fixed share of the real articles
 * when each site is judged by weights learned from other sites. Prints that figure and writes the weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Draft } from '../../engine/draft.ts';
import { toPageFeatures } from '../../engine/judge/verdict/page-features.ts';
import { fitLogistic, type Row, scoreRow } from './training/logistic.ts';

const DATA = process.argv[2] ?? '../shared/bench/extraction/data';
const WEIGHTS = 'engine/judge/verdict/weights/page-weights.ts';
const FOLDS = 10;
/** Share of real articles that may be refused. */
const REFUSED = 0.02;

interface Page {
  readonly id: string;
  readonly url: string;
  readonly page_type: string;
  readonly set: string;
}

async function main(): Promise<void> {
  const rows = await readRows();
  const scores = crossValidate(rows);
  const limit = thresholdOf(rows, scores);
  const found = rows.filter(({ label }, i) => label === 1 && (scores[i] ?? 0) > limit).length;
  const others = rows.filter(({ label }) => label === 1).length;
  console.log(
    `cross-validated by site: ${found} of ${others} non-articles told, ${100 * REFUSED} % of ${rows.length - others} articles refused`,
  );
  for (const set of new Set(rows.map((row) => row.set))) {
    const articles = rows.map((row, i) => ({ row, score: scores[i] ?? 0 })).filter(({ row }) => row.label === 0 && row.set === set);
    console.log(`  ${set}: ${articles.filter(({ score }) => score > limit).length} of ${articles.length} articles refused`);
  }
  const model = fitLogistic(rows);
  const fitted = rows.map((row) => scoreRow(model, row));
  const own = thresholdOf(rows, fitted);
  console.log(`fitted: ${rows.filter(({ label }, i) => label === 1 && (fitted[i] ?? 0) > own).length} of ${others}`);
  const lines = Object.entries(model.weights).map(([name, weight]) => `  ${name}: ${Number(weight.toPrecision(3))},`);
  writeFileSync(
    WEIGHTS,
    `/** Learned by \`npx tsx tests/bench/train-verdict.ts\`; not written by hand. Above 0 a page is no article. */

export const BIAS = ${Number((model.bias - limit).toPrecision(4))};

export const PAGE_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}

/** Every page of both sets with its features, label 1 for what is no article. */
async function readRows(): Promise<Row[]> {
  const bundle = await build({
    entryPoints: ['tests/bench/verdict-in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const tab = await browser.newPage();
  await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await tab.goto('https://bench.invalid/');
  await tab.evaluate(bundle.outputFiles[0]?.text ?? '');
  const rows: Row[] = [];
  for (const folder of ['news-dev', 'wcxb-dev']) {
    for (const page of readPages(folder)) {
      const html = gunzipSync(readFileSync(join(DATA, folder, 'html', `${page.id}.html.gz`))).toString('utf8');
      const url = URL.canParse(page.url) ? page.url : `https://unknown.invalid/${page.id}`;
      const draft = await tab.evaluate(([source, address]) => (globalThis as unknown as InPage).toDraft(source, address), [
        html,
        url,
      ] as const);
      if (draft.evidence === null) continue;
      const features = toPageFeatures(draft, draft.evidence);
      rows.push({ features, label: page.page_type === 'article' ? 0 : 1, site: toSite(url), set: page.set ?? folder });
    }
  }
  await browser.close();
  return rows;
}

interface InPage {
  toDraft(html: string, url: string): Draft;
}

function readPages(folder: string): Page[] {
  return readFileSync(join(DATA, folder, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Page);
}

function toSite(url: string): string {
  return new URL(url).hostname.split('.').slice(-2).join('.');
}

/** Scores of pages by weights that were learned without their site. */
function crossValidate(rows: readonly Row[]): readonly number[] {
  const scores = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitLogistic(rows.filter(({ site }) => hash(site) % FOLDS !== fold));
    rows.forEach((row, i) => {
      if (hash(row.site) % FOLDS === fold) scores[i] = scoreRow(model, row);
    });
  }
  return scores;
}

function thresholdOf(rows: readonly Row[], scores: readonly number[]): number {
  const articles = scores.filter((_, i) => rows[i]?.label === 0).sort((a, b) => b - a);
  return articles[Math.floor(articles.length * REFUSED)] ?? 0;
}

function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) >>> 0;
  return value;
}

await main();
