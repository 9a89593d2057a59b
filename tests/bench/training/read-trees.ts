/** Reads stored pages in a real browser as the engine does, and keeps their trees, so that learning needs no browser. */
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const HOST = 'https://bench.invalid/';

/** Writes a line of JSON for each page of a data folder. Nothing is loaded from a network. */
export async function readTrees(folder: string, file: string): Promise<void> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, '../page-entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  });
  const executablePath =
    ['chromium', 'chromium-browser', 'google-chrome']
      .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((path) => join(path, name)))
      .find(existsSync) ?? '';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === HOST
      ? route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html>',
          headers: { 'content-security-policy': "default-src 'none'; script-src 'unsafe-eval'" },
        })
      : route.abort(),
  );
  await page.goto(HOST);
  await page.evaluate(bundle.outputFiles[0]?.text ?? '');
  const out = createWriteStream(file);
  for (const line of readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n')) {
    const { id, url } = JSON.parse(line) as { id: string; url: string };
    const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
    const read = await page.evaluate(
      ([text = '', address = '']) => (globalThis as unknown as { readTree(html: string, url: string): object }).readTree(text, address),
      [html, URL.canParse(url) ? url : HOST],
    );
    out.write(`${JSON.stringify({ id, ...read })}\n`);
  }
  await new Promise((done) => out.end(done));
  await browser.close();
}
