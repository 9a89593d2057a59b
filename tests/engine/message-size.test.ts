/** What a page sends to the process that reads it stays small, whatever the page says of itself. */
import { describe, expect, it } from 'vitest';
import { copyPage, copySelection, readCopy } from '../../engine/index.ts';

const PAGE = { url: 'https://weir.example/mill' };
/** Structured text between processes: more takes a browser longer than a reader waits. */
const MOST_BYTES = 2_000_000;
const SENTENCE = '水厂将于六月重新开放，市议会周一表示。';
const STORY = `<article><h1>The mill opens again</h1>${`<p>${'The council of Weir said on Monday that the mill will open again in June. '.repeat(3)}</p>`.repeat(6)}</article>`;

const times = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at)).join('');
const letters = (count: number, at = 0) => `名${at} `.repeat(Math.ceil(count / 4)).slice(0, count);
const jsonLd = (facts: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...facts })}</script>`;

const PAGES: Readonly<Record<string, string>> = {
  'metas with long names and contents': `${times(300, (at) => {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((name, i) => `${name}="${letters(1500, at * 4 + i)}"`).join(' ');
    return `<meta ${names} content="${letters(2000, at)}">`;
  })}${STORY}`,
  'metas with known names': `${times(300, (at) => `<meta property="og:title" name="author" content="${letters(2000, at)}">`)}${STORY}`,
  'a JSON-LD of long fields': `${jsonLd({
    headline: letters(90_000),
    alternativeHeadline: letters(90_000),
    description: letters(90_000),
    author: Array.from({ length: 20 }, (_, at) => ({ '@type': 'Person', name: letters(9000, at) })),
    publisher: letters(90_000),
    inLanguage: letters(90_000),
  })}${STORY}`,
  'types of JSON-LD without end': `${jsonLd({ '@type': ['NewsArticle', ...Array.from({ length: 100 }, (_, at) => letters(5000, at))] })}${STORY}`,
  'a body of Chinese in data, text and attributes': `${jsonLd({ articleBody: SENTENCE.repeat(9000) })}<article><h1>水厂</h1>${times(2000, (at) => `<p title="${letters(1000, at)}" class="${letters(300, at)}">${SENTENCE.repeat(8)}</p>`)}</article>`,
  'elements of long names': `${times(3000, (at) => `<x-${'a'.repeat(900)}${at}></x-${'a'.repeat(900)}${at}>`)}${STORY}`,
};

describe('what a page sends', { timeout: 60_000 }, () => {
  it.each(Object.entries(PAGES))('is small and can be read: %s', (_, html) => {
    const copy = copyPage(new DOMParser().parseFromString(html, 'text/html'), PAGE);
    expect(Buffer.byteLength(JSON.stringify(copy))).toBeLessThan(MOST_BYTES);
    expect(readCopy(copy).ok).toBe(true);
  });

  it('is small for a selection of a whole book', () => {
    const document = new DOMParser().parseFromString(PAGES['a body of Chinese in data, text and attributes'] ?? '', 'text/html');
    const getSelection = Document.prototype.getSelection;
    Document.prototype.getSelection = () => ({ toString: () => SENTENCE.repeat(100_000) }) as Selection;
    const copy = copySelection(document, PAGE);
    Document.prototype.getSelection = getSelection;
    expect(Buffer.byteLength(JSON.stringify(copy))).toBeLessThan(MOST_BYTES);
    const reading = readCopy(copy);
    expect(reading.ok && reading.article.completeness).toBe('cut');
  });
});
