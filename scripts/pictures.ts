/** `npm run pictures:readme`: popup and reader on the sample page, light and dark, for the README. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';
import { launch } from './drive/launch.ts';
import type { DrivenBrowser, Surface } from './drive/surface.ts';
import { say } from './say.ts';
import { SAMPLE } from './start/pages.ts';
import { openReader, summarizeTab } from './start/summarize-page.ts';

const FOLDER = join(ROOT, 'docs/pictures');
const ADDRESS = 'https://www.harbour.example/2025/09/ferries';

const browser = await launch('chromium', { headless: true, offline: true });
try {
  mkdirSync(FOLDER, { recursive: true });
  await browser.serve({ url: ADDRESS, body: readFileSync(SAMPLE), contentType: 'text/html; charset=utf-8' });
  for (const scheme of ['light', 'dark'] as const) await takePictures(browser, scheme);
} finally {
  await browser.close();
}

async function takePictures(driven: DrivenBrowser, scheme: 'light' | 'dark'): Promise<void> {
  const tab = await driven.open(ADDRESS);
  const { popup } = await summarizeTab(driven, tab);
  await save(`popup-${scheme}`, popup, scheme);
  const reader = await openReader(driven, popup);
  await save(`reader-${scheme}`, reader, scheme);
  await reader.close();
  await tab.close();
}

async function save(name: string, surface: Surface, scheme: 'light' | 'dark'): Promise<void> {
  await surface.prefer(scheme);
  await surface.evaluate(
    'document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))',
  );
  const file = join(FOLDER, `${name}.png`);
  writeFileSync(file, await surface.screenshot());
  say(file);
}
