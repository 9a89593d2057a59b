/**
 * Measures the way from a point to its sentence: stored pages are served on loopback to a real browser (their scripts
 * stopped, other hosts unreachable), read and summarised there, and every point and every sentence is looked for in
 * the live page, and once more after the page was drawn anew. Found: a range came back. Exact: its text is the
 * sentence's, white space apart.
 *
 *   npx tsx tests/bench/measure-highlight.ts [--browser firefox] [--pages DIR] [--limit 40] [--only ID,ID] [--misses 20]
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launch } from '../../scripts/drive/launch.ts';
import { NO_SCRIPT_POLICY } from '../../scripts/drive/no-script-policy.ts';
import type { Looked, PageResult } from './highlight-in-page.ts';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: join(import.meta.dirname, '../../../shared/bench/extraction/data/news-dev') },
    browser: { type: 'string', default: 'chromium' },
    limit: { type: 'string', default: '40' },
    only: { type: 'string' },
    misses: { type: 'string', default: '0' },
  },
});

interface StoredPage {
  readonly id: string;
  readonly url: string;
}
interface Measured extends PageResult {
  readonly id: string;
  readonly redrawn: readonly Looked[];
}

const pages = choosePages(readPages());
const { origin, close } = await servePages();
const code = await bundleProbe();
const browser = await launch(options.browser === 'firefox' ? 'firefox' : 'chromium', { headless: true, offline: true });
const results: Measured[] = [];
try {
  for (const page of pages) {
    await measure(page).then(
      (result) => results.push(result),
      (error: unknown) => console.log(`${page.id}: ${String(error).split('\n')[0]}`),
    );
  }
} finally {
  await browser.close();
  close();
}
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
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': NO_SCRIPT_POLICY }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function bundleProbe(): Promise<string> {
  const entry = join(import.meta.dirname, 'highlight-in-page.ts');
  const built = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'probe', target: 'es2023' });
  return built.outputFiles[0]?.text ?? '';
}

async function measure({ id, url }: StoredPage): Promise<Measured> {
  const tab = await browser.open(`${origin}/page/${id}`);
  try {
    const first = await tab.evaluate<string>(
      `(() => { ${code}; window.probe = probe; return JSON.stringify(probe.measurePage(document, ${JSON.stringify(url)})) })()`,
    );
    const redrawn = await tab.evaluate<string>('JSON.stringify(window.probe.measureRedrawn(document))');
    return { id, ...(JSON.parse(first) as PageResult), redrawn: JSON.parse(redrawn) as Looked[] };
  } finally {
    await tab.close();
  }
}

function report(): void {
  const read = results.filter((result) => result.read);
  console.log(`pages ${results.length}, read as an article ${read.length}`);
  for (const kind of ['points', 'sentences', 'redrawn'] as const) {
    const looked = read.flatMap((result) => result[kind]);
    const share = (matches: (one: Looked) => boolean) => `${((100 * looked.filter(matches).length) / looked.length).toFixed(2)} %`;
    const times = looked.map(({ ms }) => ms).sort((a, b) => a - b);
    console.log(
      `${kind.padEnd(9)} ${String(looked.length).padStart(6)}: found ${share(({ found }) => found)}, exact ${share(({ exact }) => exact)}, ` +
        `not drawn ${share(({ hidden }) => hidden)}, in one range ${share(({ ranges }) => ranges === 1)}; ms median ${quantile(times, 0.5)}, p95 ${quantile(times, 0.95)}`,
    );
    const misses = read.flatMap((result) => result[kind].filter(({ exact }) => !exact).map((one) => ({ id: result.id, ...one })));
    for (const { id, found, hidden, text, got } of misses.slice(0, Number(options.misses))) {
      console.log(
        `  ${id} ${found ? 'INEXACT' : hidden ? 'NOT DRAWN' : 'NOT FOUND'}\n    wanted ${JSON.stringify(text)}\n    got    ${JSON.stringify(got)}`,
      );
    }
  }
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}
