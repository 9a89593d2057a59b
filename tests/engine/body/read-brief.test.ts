/** A news brief with the author's own sections reads the same in three markups: named classes, hashed classes, none at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate, readArticle, type SummaryLength, summarize } from '../../../engine/index.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/body');
const expected = JSON.parse(readFileSync(join(FOLDER, 'brief.json'), 'utf8')) as {
  headline: string;
  dek: string;
  bylines: string[];
  day: string;
  headings: string[];
  paragraphs: string[];
  clutter: string[];
  teasers: string[];
};
/** Lines and headlines that no text of the story may hold, not even as a part of it. */
const ALIEN = [...new Set([...expected.clutter, ...expected.teasers])];
const LENGTHS: readonly SummaryLength[] = ['brief', 'standard', 'detailed'];
const LONG_ENOUGH = 20;

/** What of the alien lines stands in a text, or holds most of it. */
const alienIn = (text: string) => ALIEN.filter((line) => text.includes(line) || (text.length >= LONG_ENOUGH && line.includes(text)));

describe.each(['brief-semantic', 'brief-hashed', 'brief-flat'])('%s', (name) => {
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://bayweekly.example/2025/night-ferry' });
  const article = reading.ok ? reading.article : reading.anyway;
  const blocks = article?.blocks ?? [];

  it('is read as an article under its headline', () => {
    expect(reading.ok).toBe(true);
    expect(article?.head.headline.value).toBe(expected.headline);
  });

  it('has the dek, the byline and the day that the page states', () => {
    expect(article?.head.dek?.value).toBe(expected.dek);
    expect(article?.head.bylines.map(({ value }) => value)).toEqual(expected.bylines);
    expect(article?.head.published?.value.slice(0, expected.day.length)).toBe(expected.day);
  });

  it('tells none of the head among what went as something else', () => {
    const lost = article?.removed.filter(({ kind }) => kind !== 'byline').flatMap((removal) => removal.blocks.map(({ text }) => text));
    const head = [expected.headline, expected.dek, ...expected.bylines, '13 August 2025'];
    expect(lost?.filter((text) => head.includes(text))).toEqual([]);
  });

  it('keeps every heading and paragraph of the author, in order', () => {
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(expected.headings);
    const texts = blocks.map(({ text }) => text);
    expect(texts.filter((text) => expected.paragraphs.includes(text))).toEqual(expected.paragraphs);
    expect(texts.filter((text) => ![...expected.paragraphs, ...expected.headings].includes(text))).toEqual([]);
  });

  it('keeps nothing of the pitch, the biography and the teasers', () => {
    expect(blocks.flatMap(({ text }) => alienIn(text))).toEqual([]);
  });

  it.each(LENGTHS)('summarizes nothing of them, at length %s', (length) => {
    if (article === null) throw new Error('nothing was read');
    const { sections, dek = [] } = summarize(article, annotate(article), length);
    const points = sections.flatMap(({ points }) => points.map(({ text }) => text));
    expect(points.length).toBeGreaterThan(0);
    expect([...points, ...dek, ...sections.map(({ heading = '' }) => heading)].flatMap(alienIn)).toEqual([]);
    expect(sections.map(({ heading }) => heading).filter((heading) => heading && !expected.headings.includes(heading))).toEqual([]);
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

describe.each([
  '<p>Mara Lind, The Bay Weekly</p>\n<p>August 13, 2025</p>',
  '<div>Mara Lind</div><div>Published August 13, 2025</div>',
  '<p>August 13, 2025</p>\n<p>Words: Mara Lind</p>',
])('brief-flat with %s', (lines) => {
  const flat = readFileSync(join(FOLDER, 'brief-flat.html'), 'utf8');
  const html = flat.replace('<p>Mara Lind</p>\n<p>13 August 2025</p>', lines);
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://bayweekly.example/2025/night-ferry' });
  const article = reading.ok ? reading.article : reading.anyway;

  it('has the same head, and tells its lines as a byline', () => {
    expect(html).not.toBe(flat);
    expect(article?.head.dek?.value).toBe(expected.dek);
    expect(article?.head.bylines.map(({ value }) => value)).toEqual(expected.bylines);
    expect(article?.head.published?.value).toBe(expected.day);
    const ofHead = article?.removed.filter(({ blocks }) => blocks.some(({ text }) => /Mara Lind|13/.test(text))) ?? [];
    expect(ofHead.flatMap(({ kind, blocks }) => (kind === 'byline' ? [] : blocks.map(({ text }) => text)))).toEqual([]);
  });
});
