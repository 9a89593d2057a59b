/** What holds for every page, however odd: an answer comes, the page stays as it was, and the answer is clean. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, annotate, copyPage, readArticle, readCopy, summarize } from '../../engine/index.ts';

const PAGE = { url: 'https://weir.example/mill' };
const RUNS = { numRuns: 60 };

/** Controls and marks that turn the direction of text. */
const UNCLEAN = /(?![\t\n])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const SENTENCE = 'The council of Weir said on Monday that the mill will open again in June, eleven years after the flood. ';
const STORY = `<article><h1>The mill opens again</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}</article>`;
const LINKS = '<li><a href="/a">More news of the river</a></li>';

describe('every page', { timeout: 60_000 }, () => {
  it.each(
    Object.entries({
      'nothing at all': '',
      'a page of frames': '<frameset><frame src="a.html"></frameset>',
      'a tree 2,000 deep': `${'<div>'.repeat(2000)}${STORY}${'</div>'.repeat(2000)}`,
      'inline elements 2,000 deep': `${'<span>'.repeat(2000)}${SENTENCE}${'</span>'.repeat(2000)}${STORY}`,
      'lists 2,000 deep': `${'<ul><li>'.repeat(1000)}${SENTENCE}`,
      'tables in tables': `${'<table><tr><td>'.repeat(300)}${STORY}`,
      '3,000 links before the story': `<ul>${LINKS.repeat(3000)}</ul>${STORY}`,
      '3,000 links within one paragraph': `<article><h1>Links</h1><p>${'<a href="/a">More news</a> '.repeat(3000)}</p></article>${STORY}`,
      'huge attributes': `<div class="${'a '.repeat(200_000)}" style="${'x:y;'.repeat(100_000)}">${STORY}</div><img src="data:image/png;base64,${'A'.repeat(500_000)}" alt="${'b'.repeat(100_000)}">`,
      'a huge title': `<title>${'Mill '.repeat(50_000)}</title><meta property="og:title" content="${'Mill '.repeat(50_000)}">${STORY}`,
      'one word of 300,000 letters': `<article><h1>Long</h1><p>${'a'.repeat(300_000)}</p></article>`,
      'marks that turn the text': `<article><h1>\u202eThe mill</h1><p>\u2066${SENTENCE}\u0007\u200f</p>${`<p>${SENTENCE}\u202e${SENTENCE}</p>`.repeat(4)}</article>`,
    }),
  )('%s', (_, html) => read(html));

  it('of any soup of elements', () => {
    fc.assert(fc.property(soup(), read), RUNS);
  });

  it('whose fields shadow the names of its tree', () => {
    fc.assert(
      fc.property(fc.array(shadowing(), { minLength: 1, maxLength: 4 }), fc.boolean(), (forms, around) =>
        read(around ? `${forms.join('')}${STORY}${'</form>'.repeat(forms.length)}` : `${STORY}${forms.join('</form>')}`),
      ),
      RUNS,
    );
  });

  it('whose JSON-LD is broken or odd', () => {
    fc.assert(
      fc.property(fc.array(jsonLd(), { maxLength: 3 }), (scripts) => {
        read(`${scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')}${STORY}`);
      }),
      RUNS,
    );
  });

  it('whose meta elements hold anything', () => {
    fc.assert(
      fc.property(fc.array(meta(), { maxLength: 8 }), (metas) => read(`<head>${metas.join('')}</head>${STORY}`)),
      RUNS,
    );
  });
});

/** Reads, annotates and summarizes, and checks what must hold of every answer. */
function read(html: string): void {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const before = outerHtmlOf(document);
  const reading = readArticle(document, PAGE);
  expect(outerHtmlOf(document) === before, 'the page is as it was').toBe(true);
  expect(readCopy(JSON.parse(JSON.stringify(copyPage(document, PAGE)))), 'a copy of the page reads the same').toEqual(reading);
  const article = reading.ok ? reading.article : reading.anyway;
  if (article === null) return;
  expectClean(article);
  const annotations = annotate(article);
  for (const length of ['brief', 'standard', 'detailed'] as const) summarize(article, annotations, length);
}

/** `document.documentElement` and `outerHTML` can be shadowed by the page; the serializer can't. */
function outerHtmlOf(document: Document): string {
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document) as Element | null;
  return root === null ? '' : (Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get?.call(root) as string);
}

function expectClean({ blocks, removed, head }: Article): void {
  const ids = blocks.map(({ id }) => id);
  expect(ids.filter((id, at) => at > 0 && id <= (ids[at - 1] as number))).toEqual([]);
  const all = [...blocks, ...removed.flatMap((entry) => entry.blocks)];
  expect(all.filter(({ kind, text }) => text === '' && kind !== 'break' && kind !== 'figure')).toEqual([]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const texts = [...all.map(({ text }) => text), ...removed.map(({ preview }) => preview)];
  const fields = [head.kicker, head.headline, head.dek, head.publication, ...head.bylines].map((field) => field?.value ?? '');
  expect([...texts, ...fields].filter((text) => UNCLEAN.test(text))).toEqual([]);
}

const TAGS = [
  ...'div p span a li ul ol h1 h2 h3 table tr td th blockquote figure figcaption img pre code br hr em'.split(' '),
  ...'article section aside header footer nav main form button input select iframe video noscript template slot svg'.split(' '),
  ...'title base body head frameset dialog details summary dl dt dd amp-img x-y math time address'.split(' '),
];
const WORDS = [
  SENTENCE,
  'Share this',
  'Sign up for our newsletter',
  'Advertisement',
  'By Ann Lee',
  '“We are glad,” she said.',
  '你好。',
  'مرحبا',
  '👍🏽',
  '\u202e',
];
const NAMES = (
  'firstChild childNodes children parentNode parentElement nextSibling previousSibling attributes textContent innerHTML outerHTML ' +
  'querySelector querySelectorAll getAttribute getElementsByTagName head body title documentElement nodeType nodeName tagName ' +
  'localName ownerDocument closest matches className id style hidden contains shadowRoot defaultView createTreeWalker cloneNode'
).split(' ');

function word(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 30 }));
}

function soup(): fc.Arbitrary<string> {
  const attributes = fc.array(
    fc.tuple(
      fc.constantFrom('class', 'id', 'style', 'hidden', 'href', 'src', 'name', 'datetime', 'itemprop', 'role', 'shadowrootmode'),
      word(),
    ),
    { maxLength: 3 },
  );
  const open = fc
    .tuple(fc.constantFrom(...TAGS), attributes)
    .map(([tag, list]) => `<${tag} ${list.map(([name, value]) => `${name}="${value.replaceAll('"', '')}"`).join(' ')}>`);
  const close = fc.constantFrom(...TAGS).map((tag) => `</${tag}>`);
  return fc.array(fc.oneof(open, open, close, word()), { maxLength: 60 }).map((parts) => parts.join(''));
}

function shadowing(): fc.Arbitrary<string> {
  const field = fc
    .tuple(fc.constantFrom('input', 'img', 'button', 'iframe'), fc.constantFrom(...NAMES))
    .map(([tag, name]) => `<${tag} name="${name}">`);
  return fc
    .tuple(fc.constantFrom(...NAMES), fc.array(field, { maxLength: 6 }))
    .map(([name, fields]) => `<form name="${name}" id="${name}">${fields.join('')}`);
}

const KEYS = ['@type', '@graph', '@id', 'headline', 'author', 'name', 'datePublished', 'publisher', 'image', 'url', 'articleBody'];

function jsonLd(): fc.Arbitrary<string> {
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('NewsArticle', 'Person', 'Article', SENTENCE, '2026-11-02', 'https://weir.example/a.jpg', '\u202e'),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 6 }),
    ),
  })).node;
  const text = value.map((json) => JSON.stringify(json) ?? '');
  return fc.oneof(
    text,
    fc.tuple(text, fc.nat(200)).map(([json, end]) => json.slice(0, end)),
    fc.string({ maxLength: 80 }),
    fc.constantFrom(
      '[',
      '{"@graph":',
      '['.repeat(5000),
      `${'{"author":'.repeat(3000)}1${'}'.repeat(3000)}`,
      '<!--{}-->',
      'null',
      '[[null]]',
    ),
  );
}

function meta(): fc.Arbitrary<string> {
  const name = fc.constantFrom(
    ...'og:title og:description og:site_name og:image og:locale author article:author article:published_time date description keywords language'.split(
      ' ',
    ),
  );
  const value = fc.oneof(word(), fc.constantFrom('2026-13-45T99:99', 'javascript:alert(1)', 'x-'.repeat(500), 'en_GB', '1', 'null'));
  return fc.tuple(name, value).map(([key, content]) => `<meta property="${key}" name="${key}" content="${content.replaceAll('"', '')}">`);
}

it.each(['ORRIN (Weir Wire) — ', 'Orrin: '])('a dek is shown without its dateline: %s', (dateline) => {
  const dek = 'Walkers will see the wheel turn again, eleven years after the river took it.';
  const html = STORY.replace('</h1>', `</h1><p class="standfirst">${dateline}${dek}</p>`);
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), PAGE);
  expect(reading.ok && reading.article.head.dek?.value).toBe(dek);
});

it.each([
  ['Von Ada Quill, Orrin', 'Ada Quill'],
  ['Par Ada Quill et Bo Marsh', 'Ada Quill'],
])('a dek is shown without the names that it ends with: %s', (signature, name) => {
  const dek = 'Walkers will see the wheel turn again. The river took it eleven years ago.';
  const author = `<meta name="author" content="${name}">`;
  const html = `${author}${STORY.replace('</h1>', `</h1><p class="standfirst">${dek} <i>${signature}</i></p>`)}`;
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), PAGE);
  expect(reading.ok && reading.article.head.dek?.value).toBe(dek);
});
