/** A news brief with the author's own sections reads the same in three markups: named classes, hashed classes, none at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../engine/index.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/body');
const expected = JSON.parse(readFileSync(join(FOLDER, 'brief.json'), 'utf8')) as {
  headline: string;
  headings: string[];
  paragraphs: string[];
  clutter: string[];
};

describe.each(['brief-semantic', 'brief-hashed', 'brief-flat'])('%s', (name) => {
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://bayweekly.example/2025/night-ferry' });
  const article = reading.ok ? reading.article : reading.anyway;
  const blocks = article?.blocks ?? [];

  it('is read as an article under its headline', () => {
    expect(reading.ok).toBe(true);
    expect(article?.head.headline.value).toBe(expected.headline);
  });

  it('keeps every heading and paragraph of the author, in order', () => {
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(expected.headings);
    const texts = blocks.map(({ text }) => text);
    expect(texts.filter((text) => expected.paragraphs.includes(text))).toEqual(expected.paragraphs);
  });

  it('keeps nothing of the pitch, the biography and the teasers', () => {
    const texts = blocks.map(({ text }) => text);
    expect(expected.clutter.filter((line) => texts.includes(line))).toEqual([]);
  });

  it('tells in the ledger what went', () => {
    const kinds = new Set(article?.removed.map(({ kind }) => kind));
    for (const kind of ['newsletter', 'author-bio', 'related']) expect(kinds).toContain(kind);
    for (const removal of article?.removed ?? []) {
      expect(removal.signals.length).toBeGreaterThan(0);
      expect(removal.words).toBeGreaterThan(0);
      expect(removal.preview.length).toBeLessThanOrEqual(120);
    }
  });

  it('numbers kept and removed blocks in one row', () => {
    const ids = [...blocks, ...(article?.removed.flatMap((removal) => removal.blocks) ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(blocks.map(({ id }) => id)).toEqual(blocks.map(({ id }) => id).toSorted((a, b) => a - b));
  });
});
