/**
 * Measures the way from a point to its sentence: stored pages are served on loopback to a real Chromium (their scripts
 * stopped, other hosts unreachable), read and summarised there, and every point and every sentence is looked for in
 * the live page. Found: a range came back. Exact: its text is the sentence's, white space apart.
 *
 *   npx tsx tests/bench/measure-highlight.ts [--pages DIR] [--limit 40] [--only ID,ID] [--misses 20]
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Looked, PageResult } from './highlight-in-page.ts';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: join(import.meta.dirname, '../../../shared/bench/extraction/data/news-dev') },
    chromium: { type: 'string', default: process.env.CHROMIUM ?? '/usr/bin/chromium' },
    limit: { type: 'string', default: '40' },
    only: { type: 'string' },
    misses: { type: 'string', default: '0' },
  },
});

interface StoredPage {
  readonly id: string;
  readonly url: string;
}

const PAGE_DEADLINE_MS = 30_000;
/** Nothing of the page runs; its own styles stay, for they decide what is visible. */
const POLICY = "script-src 'none'; object-src 'none'; worker-src 'none'; form-action 'none'";

const pages = choosePages(readPages());
const { origin, close } = await servePages();
const code = await bundleProbe();
const browser = await chromium.launch({
  executablePath: options.chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});
const results: { id: string; result: PageResult }[] = [];
for (const page of pages) {
  const result = await measure(page).catch((error: unknown) => String(error));
  if (typeof result === 'string') console.log(`${page.id}: ${result.split('\n')[0]}`);
  else results.push({ id: page.id, result });
}
await browser.close();
close();
report();

function readPages(): StoredPage[] {
  const lines = readFileSync(join(options.pages, 'truth.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as StoredPage);
}

/** Evenly spread over the set, so that every site has its turn. */
function choosePages(all: readonly StoredPage[]): readonly StoredPage[] {
  if (options.only !== undefined) return all.filter(({ id }) => options.only?.split(',').includes(id));
  const step = Math.max(1, all.length / Number(options.limit));
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function servePages(): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const id = request.url?.match(/^\/page\/([\w.-]+)$/)?.[1];
    const page = pages.find((each) => each.id === id);
    if (page === undefined) return response.writeHead(404).end();
    const html = gunzipSync(readFileSync(join(options.pages, 'html', `${page.id}.html.gz`)));
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function bundleProbe(): Promise<string> {
  const built = await build({
    entryPoints: [join(import.meta.dirname, 'highlight-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'probe',
    target: 'es2023',
    legalComments: 'none',
  });
  return `${built.outputFiles[0]?.text ?? ''}; globalThis.probe = probe;`;
}

async function measure({ id, url }: StoredPage): Promise<PageResult> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PAGE_DEADLINE_MS);
  try {
    await page.goto(`${origin}/page/${id}`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(code);
    return (await page.evaluate(`probe.measurePage(document, ${JSON.stringify(url)})`)) as PageResult;
  } finally {
    await page.close();
  }
}

function report(): void {
  const read = results.filter(({ result }) => result.read);
  console.log(`pages ${results.length}, read as an article ${read.length}`);
  for (const kind of ['points', 'sentences'] as const) {
    const looked = read.flatMap(({ result }) => result[kind]);
    const share = (matches: (one: Looked) => boolean) => `${((100 * looked.filter(matches).length) / looked.length).toFixed(2)} %`;
    const times = looked.map(({ ms }) => ms).sort((a, b) => a - b);
    console.log(
      `${kind} ${looked.length}: found ${share(({ found }) => found)}, exact ${share(({ exact }) => exact)}, exact with white space ${share(({ strict }) => strict)}, ` +
        `in one range ${share(({ ranges }) => ranges === 1)}; ms median ${quantile(times, 0.5)}, p95 ${quantile(times, 0.95)}`,
    );
  }
  const misses = read.flatMap(({ id, result }) => result.sentences.filter(({ exact }) => !exact).map((one) => ({ id, ...one })));
  for (const { id, found, text, got } of misses.slice(0, Number(options.misses))) {
    console.log(`\n${id} ${found ? 'INEXACT' : 'NOT FOUND'}\n  wanted ${JSON.stringify(text)}\n  got    ${JSON.stringify(got)}`);
  }
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}
