/** The second opinion on a refused page, and what becomes of two opinions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, type Reading, readAgain, settleReading } from '../../engine/index.ts';

const URL = 'https://weir.example/mill';
const STORY = readFileSync(join(import.meta.dirname, '../fixtures/body/story.html'), 'utf8');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const articleOf = (reading: Reading): Article | null => (reading.ok ? reading.article : reading.anyway);

describe('a second opinion', () => {
  it('keeps the paragraphs of a story and lists the rest as removed', () => {
    const document = parse(STORY);
    const before = document.documentElement.outerHTML;
    const article = articleOf(readAgain(document, { url: URL }));
    const paragraphs = [...parse(STORY).querySelectorAll('article p')].map(
      (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );
    const told = [article?.head.dek?.value, ...(article?.blocks ?? []).map(({ text }) => text)].join('\n');
    expect(paragraphs.filter((text) => text.length > 100 && !told.includes(text))).toEqual([]);
    expect(article?.removed.map(({ rule }) => rule)).toEqual(['navigation/not-readable']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('finds the story below hundreds of boxes that hold one other box each', () => {
    const wrapped = (html: string) => html.replace('<body>', `<body>${'<div class="w"><section>'.repeat(150)}`);
    const plain = articleOf(readAgain(parse(STORY), { url: URL }));
    const deep = articleOf(readAgain(parse(wrapped(STORY)), { url: URL }));
    expect(wrapped(STORY)).not.toBe(STORY);
    expect(deep?.blocks.map(({ text }) => text)).toEqual(plain?.blocks.map(({ text }) => text));
  });

  it.each([
    ['an empty page', ''],
    ['a page of one word', '<p>Hello</p>'],
    ['elements with odd names', `<foo:bar><a"b>${'<p>One two three four.</p>'.repeat(9)}</foo:bar>`],
    ['a deep tree', `${'<div>'.repeat(400)}Deep down.${'</div>'.repeat(400)}`],
    ['names that shadow the tree', '<form><input name="firstChild"><input name="children"><input name="parentNode"></form>'],
  ])('gives an answer on %s', (_, html) => {
    expect(() => readAgain(parse(html), { url: URL })).not.toThrow();
  });
});

describe('two opinions', () => {
  const article = (words: number): Article => ({
    url: URL,
    language: 'en',
    direction: 'ltr',
    head: { headline: { value: 'Mill', from: 'page:h1' }, bylines: [] },
    blocks: [{ kind: 'paragraph', id: 0, text: 'mill '.repeat(words) }],
    removed: [],
    completeness: 'full',
  });
  const read = (words: number): Reading => ({ ok: true, article: article(words) });
  const refuse = (why: 'no-article' | 'too-short', words: number): Reading => ({
    ok: false,
    why,
    anyway: words > 0 ? article(words) : null,
  });

  it.each<[string, Reading, Reading, Reading]>([
    ['an article stands', read(50), read(500), read(50)],
    ['nothing can become something to read anyway', refuse('no-article', 0), refuse('no-article', 90), refuse('no-article', 90)],
    ['no article stays none, with more to read anyway', refuse('no-article', 50), read(500), refuse('no-article', 500)],
    ['what seemed too short can become an article', refuse('too-short', 20), read(500), read(500)],
    ['a little more changes nothing', refuse('too-short', 35), read(45), refuse('too-short', 35)],
    ['two times nothing is nothing', refuse('no-article', 0), refuse('too-short', 0), refuse('no-article', 0)],
  ])('%s', (_, first, second, settled) => {
    expect(settleReading(first, () => second)).toEqual(settled);
  });
});
