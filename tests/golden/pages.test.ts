/** Whole readings of small pages of ours, one for each shape of site. `UPDATE_GOLDEN=1 npx vitest run tests/golden/pages.test.ts` rewrites them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../engine/index.ts';
import { printReading } from './print-reading.ts';

const PAGES = join(import.meta.dirname, 'pages');

describe('the reading of', () => {
  it.each(readdirSync(PAGES))('%s', (name) => {
    const document = new DOMParser().parseFromString(readFileSync(join(PAGES, name, 'page.html'), 'utf8'), 'text/html');
    const before = document.documentElement.outerHTML;
    const url = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? `https://www.news.example/2026/11/${name}`;
    const printed = printReading(readArticle(document, { url }));
    const file = join(PAGES, name, 'reading.md');
    if (process.env.UPDATE_GOLDEN || !existsSync(file)) writeFileSync(file, printed);
    expect(printed).toBe(readFileSync(file, 'utf8'));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
