/** Draws the icons of the extension from their SVG sources: `tsx scripts/make-icons.ts`, after a source has changed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowser } from './browsers/find-browser.ts';

const ROOT = join(import.meta.dirname, '..');
const SIZES = [16, 32, 48, 96, 128] as const;
/** Up to here the lines of the large drawing would blur. */
const LARGEST_SMALL = 16;

mkdirSync(join(ROOT, 'public/icon'), { recursive: true });
const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
for (const size of SIZES) await drawIcon(size);
await browser.close();

async function drawIcon(size: number): Promise<void> {
  const source = readFileSync(join(ROOT, 'assets', size <= LARGEST_SMALL ? 'icon-small.svg' : 'icon.svg'), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${source}`);
  await page.screenshot({ path: join(ROOT, `public/icon/${size}.png`), omitBackground: true });
  await page.close();
}
