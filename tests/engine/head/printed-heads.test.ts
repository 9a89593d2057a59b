/** Who wrote it, when, under which label and with which dek, as pages of many countries and systems print it. */
import { describe, expect, it } from 'vitest';
import { findHead } from '../../../engine/extract/head/find-head.ts';
import { findPage } from '../../../engine/find-page.ts';

const H1 = '<h1>Ferry returns to the old pier</h1>';
const DEK = 'A two-year repair ends with tea on the deck, and with a bill that nobody wants to pay.';
const PARAGRAPH =
  '<p>The ferry came back on Monday after two years of repairs, and a small crowd stood on the pier to greet it in the rain that morning.</p>';
const STORY = `<div class="x1">${PARAGRAPH.repeat(8)}</div>`;

function headOf(body: string, language = 'en') {
  const html = `<html lang="${language}"><head><title>Ferry returns to the old pier | Courier</title><meta property="og:site_name" content="Courier"></head><body><main>${body}</main></body></html>`;
  return findHead(findPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://courier.example/ferry' }));
}

describe('a byline is read', () => {
  it.each<[language: string, lines: string, name: string]>([
    ['en', '<p>Words: Ada Quill. Photos: Bo Marsh</p>', 'Ada Quill'],
    ['en', '<p>Interview by Ada Quill</p>', 'Ada Quill'],
    ['en', '<div>Ada Quill</div><div>Ada writes about boats and rivers.</div>', 'Ada Quill'],
    ['de', '<p>3. März 2026 um 10:15 Uhr | Lesedauer: 3 Minuten | Ada Quill</p>', 'Ada Quill'],
    ['es', '<div>ADA QUILL</div><div>Holm</div><div>Martes, 3 marzo 2026 - 10:15</div>', 'Ada Quill'],
    ['ro', '<div>de Ada Quill</div>', 'Ada Quill'],
    ['hu', '<div>Írta: Ada Quill</div>', 'Ada Quill'],
    ['id', '<div>Penulis: Ada Quill</div>', 'Ada Quill'],
    ['vi', '<div>Tác giả: Ada Quill</div>', 'Ada Quill'],
    ['ru', '<div>Автор: Анна Зорина</div>', 'Анна Зорина'],
    ['uk', '<div>Автор: Ганна Зоріна</div>', 'Ганна Зоріна'],
    ['ja', '<p>文・田中花子</p>', '田中花子'],
    ['ko', '<div>김하늘 기자</div>', '김하늘'],
    ['ko', '<div>[홀름=김하늘 기자]</div>'.replace(/[[\]]/g, ''), '김하늘'],
  ])('in %s: %s', (language, lines, name) => {
    expect(headOf(H1 + lines + STORY, language).bylines.map(({ value }) => value)).toEqual([name]);
  });

  it('below a day that stands above the headline', () => {
    expect(headOf(`<div>March 3, 2026</div>${H1}<div>Ada Quill</div>${STORY}`).bylines[0]?.value).toBe('Ada Quill');
  });

  it.each([
    '<p>On behalf of Marsh and Partners in Holm | Apr 21, 2017 | Harbour Liability</p>',
    '<div>Course</div><h3>Learn Sailing</h3><div>A solid overview of sailing for builders, from novice to expert level.</div>',
    '<h2>The Hardware</h2><p>The hardware is a piece of work that came from the yard.</p>',
  ])('is none: %s', (lines) => {
    expect(headOf(H1 + lines + STORY).bylines).toEqual([]);
  });

  it('is none where a section stands above the headline and a day below it', () => {
    expect(headOf(`<div>Harbour Life</div>${H1}<div>March 3, 2026</div>${STORY}`).bylines).toEqual([]);
  });

  it('of nobody where the paper itself signs', () => {
    expect(headOf(`${H1}<div>본지 기자</div>${STORY}`, 'ko').bylines).toEqual([]);
  });
});

describe('a day is read', () => {
  it.each<[language: string, line: string]>([
    ['hi', '3 मार्च 2026'],
    ['hu', '2026. március 3.'],
  ])('in %s: %s', (language, line) => {
    expect(headOf(`${H1}<div>${line}</div>${STORY}`, language).published?.value).toBe('2026-03-03');
  });

  it('above the headline rather than in a comment below', () => {
    const comment = '<div class="comments"><p>Bo said</p><p>March 12, 2026 at 8:01 PM</p></div>';
    expect(headOf(`<h2>March 3, 2026</h2><h3>Ferry returns to the old pier</h3>${PARAGRAPH.repeat(2)}${comment}`).published?.value).toBe(
      '2026-03-03',
    );
  });

  it('where a post marks it for machines', () => {
    const mark = '<span>at <abbr class="published" title="2026-03-03T07:20:00+00:00">7:20 AM</abbr></span>';
    expect(headOf(`${H1}${PARAGRAPH.repeat(2)}${mark}<p>March 12, 2026 was a Thursday</p>`).published?.value).toMatch(/^2026-03-03/);
  });
});

describe('what a story is filed under', () => {
  it.each([
    '<a class="post-category" href="/c/boats/">Boats</a>',
    '<div><a href="/c/boats" rel="category tag">Boats</a></div>',
    '<p><a href="/category/boats/">Boats</a></p>',
    '<span class="article__section">Boats</span>',
    '<p class="rubrik">Boats</p>',
  ])('heads it: %s', (above) => {
    expect(headOf(`${above}${H1}${STORY}`).kicker?.value).toBe('Boats');
  });

  it.each([
    '<a class="post-category" href="/category/uncategorized/">Uncategorized</a>',
    '<div class="breadcrumbs"><span class="category"><a href="/category/boats">Boats</a></span></div>',
    '<p class="post-category"><a href="/c/boats">Boats</a> <a href="/c/piers">Piers</a></p>',
    '<p><a href="/boats">Boats</a></p>',
    '<a class="post-category" href="/c/news/">News</a>',
  ])('does not: %s', (above) => {
    expect(headOf(`${above}${H1}${STORY}`).kicker).toBeUndefined();
  });
});

describe('a whole sentence marked as a heading', () => {
  it.each([
    ['before the names', `${H1}<h2>${DEK}</h2><div>Ada Quill</div><div>3 March 2026</div>${STORY}`],
    ['behind them', `${H1}<div>By Ada Quill, 3 March 2026</div><h2>${DEK}</h2>${STORY}`],
  ])('is the dek: %s', (_, body) => {
    expect(headOf(body).dek?.value).toBe(DEK);
  });

  it.each([
    ['a question', `${H1}<h2>Why did the ferry need two whole years of repairs?</h2><div>By Ada Quill</div>${STORY}`],
    ['a title', `${H1}<div>By Ada Quill</div><h2>Two years of repairs and tea on the deck for all</h2>${STORY}`],
    ['a sentence further below', `${H1}<div>By Ada Quill</div>${PARAGRAPH.repeat(3)}<h2>${DEK}</h2>${STORY}`],
    ['what the author does', `${H1}<div>Ada Quill</div><div>Ada writes about boats and rivers.</div><div>3 March 2026</div>${STORY}`],
  ])('is none: %s', (_, body) => {
    expect(headOf(body).dek).toBeUndefined();
  });
});
