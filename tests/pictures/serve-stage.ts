/** Bundles the stage with all views and serves it on loopback. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Answer, answerHtml, type PageServer, servePages } from '../../scripts/serve/serve-pages.ts';
import { LOCALES } from '../components/texts.ts';

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stage</title><link rel="stylesheet" href="/stage.css"><script type="module" src="/stage.js"></script></head><body><div id="app"></div></body></html>`;

export async function serveStage(): Promise<PageServer> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'stage.tsx')],
    bundle: true,
    write: false,
    format: 'esm',
    outdir: '/',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.svg': 'dataurl' },
    logLevel: 'silent',
  });
  const file = (name: string, type: string): Answer => {
    const text = outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '';
    return (_, response) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
  };
  const messages = readdirSync(LOCALES).map((locale): [string, Answer] => [
    `/messages/${locale}`,
    (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(readFileSync(join(LOCALES, locale, 'messages.json'))),
  ]);
  return servePages({
    '/': answerHtml(HTML),
    '/stage.css': file('stage.css', 'text/css'),
    '/stage.js': file('stage.js', 'text/javascript'),
    ...Object.fromEntries(messages),
  });
}
