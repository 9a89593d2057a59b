/** Articles are read, other pages are told apart: invented pages of each kind. */
import { describe, expect, it } from 'vitest';
import { findPage } from '../../../engine/find-page.ts';
import { judgePage } from '../../../engine/judge/verdict/judge-page.ts';
import { draftArticle } from '../../../engine/read-article.ts';
import type { Block, Refusal } from '../../../engine/types.ts';

/** The verdict on a page whose kept blocks are its paragraphs and list items. */
function verdict(url: string, head: string, body: string): Refusal | null {
  const document = new DOMParser().parseFromString(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, 'text/html');
  const blocks: Block[] = [...document.querySelectorAll('p,li')].map((element, id) => ({
    kind: 'paragraph',
    id,
    text: (element.textContent ?? '').trim(),
  }));
  return judgePage({ ...draftArticle(findPage(document, { url })), blocks });
}

const PROSE =
  '<p>The ferry came back on Monday after two years of repairs, and a small crowd stood on the pier to greet it in the rain that morning.</p>'.repeat(
    8,
  );
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const cards = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="card"><h3><a href="/s/${i}">Story number ${i} of the day</a></h3><p>A short teaser.</p><time>1 May</time><button>Save</button></div>`,
  ).join('');

describe('articles', () => {
  it.each([
    [
      'with data',
      'https://courier.example/2026/03/02/ferry-returns-to-the-old-pier',
      ld({ '@type': 'NewsArticle', headline: 'Ferry returns to the old pier', author: { name: 'Ada Quill' }, datePublished: '2026-03-02' }),
      `<h1>Ferry returns to the old pier</h1>${PROSE}`,
    ],
    [
      'without any data',
      'https://courier.example/harbour/ferry-returns-to-the-old-pier',
      '<title>Ferry returns to the old pier after two years</title>',
      `<h1>Ferry returns to the old pier after two years</h1><div>By Ada Quill</div><div>March 2, 2026</div>${PROSE}`,
    ],
    [
      'at the root of its site',
      'https://courier.example/',
      '<title>Ferry returns to the old pier after two years</title>',
      `<h1>Ferry returns to the old pier after two years</h1>${PROSE}`,
    ],
    [
      'in German',
      'https://kurier.example/hafen/faehre-kehrt-an-die-alte-mole-zurueck',
      '<meta property="og:type" content="article">',
      `<h1>Fähre kehrt an die alte Mole zurück</h1><div>Von Ada Quill</div><div>2. März 2026</div>${PROSE}`,
    ],
    [
      'about shops',
      'https://courier.example/news/why-the-corner-shop-is-closing',
      ld({
        '@type': 'NewsArticle',
        headline: 'Why the corner shop is closing its doors',
        datePublished: '2026-03-02',
        author: { name: 'Ada Quill' },
      }),
      `<h1>Why the corner shop is closing its doors</h1>${PROSE}`,
    ],
  ])('%s', (_, url, head, body) => {
    expect(verdict(url, head, body)).toBeNull();
  });
});

describe('other pages', () => {
  it.each([
    ['a front page', 'https://courier.example/', '<title>Harbour Courier</title>', `<h1>Harbour Courier</h1>${cards(30)}`],
    ['a section front', 'https://courier.example/category/harbour', '<title>Harbour</title>', `<h1>Harbour</h1>${cards(30)}`],
    [
      'a product',
      'https://shop.example/product/brass-lamp',
      `<meta property="og:type" content="product">${ld({ '@type': 'Product', name: 'Brass lamp' })}`,
      `<h1>Brass lamp</h1><span class="price">$40</span><span class="price">$35</span><button name="add-to-cart">Add to cart</button><button>Wish list</button>${'<p>A lamp of solid brass for the desk or the shelf, made by hand and sent within a day.</p>'.repeat(4)}`,
    ],
    [
      'a forum thread',
      'https://forum.example/threads/old-pier.1234',
      '<title>Old pier</title>',
      `<h1>Old pier</h1>${'<div class="message"><p>Has anybody been there lately? I was there last week and it was closed again.</p><time>May 1</time><a href="#r">Reply</a><a href="#q">Quote</a><button>Like</button></div>'.repeat(8)}`,
    ],
    [
      'documentation',
      'https://docs.tool.example/en/latest/reference/api.html',
      '<title>API</title>',
      `<h1>API</h1><a href="/a">API reference</a><a href="/b">Installation</a><a href="/c">Next</a><a href="/d">Previous</a>${'<p>Returns the number of bytes read from the stream, or zero at its end.</p><pre>read(stream)</pre><dt>size</dt>'.repeat(10)}`,
    ],
  ])('%s', (_, url, head, body) => {
    expect(verdict(url, head, body)).toBe('no-article');
  });

  it('says of a few words under an article’s address that they are too short', () => {
    const head = ld({
      '@type': 'NewsArticle',
      headline: 'Ferry returns to the old pier after two years',
      author: { name: 'Ada Quill' },
      datePublished: '2026-03-02',
    });
    expect(
      verdict(
        'https://courier.example/news/2026/03/02/ferry-returns-to-the-old-pier',
        head,
        '<h1>Ferry returns to the old pier after two years</h1><p>More soon.</p>',
      ),
    ).toBe('too-short');
  });
});

describe('a page of a few words that says nothing of itself', () => {
  const NOTE = '<h1>Ferry late on Monday</h1><p>The ferry to Holm was late on Monday. Nobody was hurt.</p>';
  it.each([
    ['is too short', NOTE, 'too-short'],
    ['is no article with a form in it', `${NOTE}<form><input name="q"><button>Search</button></form>`, 'no-article'],
    ['is no article among links', `${NOTE}<ul>${'<li><a href="/x">Town</a></li>'.repeat(9)}</ul>`, 'no-article'],
  ] as const)('%s', (_, body, expected) => {
    expect(verdict('https://courier.example/a', '', body)).toBe(expected);
  });
});

describe('hostile pages', () => {
  it.each([
    ['shadowed methods', '<form name="querySelectorAll"></form><img name="querySelector">'],
    ['very many links', '<a href="/x">Reply</a>'.repeat(600)],
    ['no address', ''],
  ])('%s', (_, body) => {
    expect(() => verdict('', '', body + PROSE)).not.toThrow();
  });
});
