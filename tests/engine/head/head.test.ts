/** The head through its door: small invented pages, hostile ones included. */
import { describe, expect, it } from 'vitest';
import { findHead } from '../../../engine/extract/head/find-head.ts';
import { findPage } from '../../../engine/find-page.ts';
import type { Head } from '../../../engine/types.ts';

const URL_OF_PAGE = 'https://harbour-courier.example/2026/03/02/ferry-returns';

function headOf(html: string, url = URL_OF_PAGE): Head {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return findHead(findPage(document, { url }));
}

const page = (body: string, head = '', lang = 'en') =>
  `<html lang="${lang}"><head><title>Ferry returns to the old pier | Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">${head}</head><body>${body}</body></html>`;
const H1 = '<h1>Ferry returns to the old pier</h1>';
const STORY = `<div class="x1">${'<p>The ferry came back on Monday after two years of repairs, and a small crowd stood on the pier to greet it in the rain that morning.</p>'.repeat(3)}</div>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('headline', () => {
  it.each([
    ['the shown heading', page(H1 + STORY), 'Ferry returns to the old pier', 'page:h1'],
    [
      'not the logo',
      page(`<h1><a href="/">Harbour Courier</a></h1><h2>Ferry returns to the old pier</h2>${STORY}`),
      'Ferry returns to the old pier',
      'page:h2',
    ],
    [
      'not a heading of another box',
      page(`<h1>Contact us</h1>${STORY}`, '<meta property="og:title" content="Ferry returns to the old pier">'),
      'Ferry returns to the old pier',
      'meta:og:title',
    ],
    [
      'without the site before it and a colon',
      `<title>Harbour Courier: Ferry returns to the old pier</title><meta property="og:site_name" content="Harbour Courier">${STORY}`,
      'Ferry returns to the old pier',
      'page:title',
    ],
    ['without the site behind it', page(STORY), 'Ferry returns to the old pier', 'page:title'],
    [
      'a heading below many teasers',
      page(
        `${'<h3>Another story</h3>'.repeat(60)}<h3>Ferry returns to the old pier</h3>${STORY}`,
        '<meta property="og:title" content="Ferry returns to the old pier">',
      ),
      'Ferry returns to the old pier',
      'page:h3',
    ],
    [
      'a small heading that the data confirm',
      page(`<h4>Ferry returns to the old pier</h4>${STORY}`, '<meta property="og:title" content="Ferry returns to the old pier">'),
      'Ferry returns to the old pier',
      'page:h4',
    ],
    [
      'what the data say where nothing is shown',
      page(STORY, ld({ '@type': 'NewsArticle', headline: 'Old pier, new ferry' })),
      'Old pier, new ferry',
      'json-ld:headline',
    ],
    [
      'without words for search engines only in the data',
      page(H1 + STORY, '<meta property="og:title" content="Ferry returns: all you need to know about the old pier">'),
      'Ferry returns to the old pier',
      'page:h1',
    ],
    [
      'not the name of a blog that the title has too',
      `<title>Pier Notes: Ferry returns to the old pier</title><h1>Pier Notes</h1><h3>Ferry returns to the old pier</h3>${STORY}`,
      'Ferry returns to the old pier',
      'page:h3',
    ],
    [
      'without a label behind it',
      page(`<h1>Ferry returns to the old pier <span>(paper.example)</span> <b>12</b></h1>${STORY}`),
      'Ferry returns to the old pier',
      'page:h1',
    ],
    [
      'the first of several that are a little like the title',
      page(`<h1>Why the old pier has its ferry again</h1>${STORY}<h1>Old ferry, old crew</h1>`),
      'Why the old pier has its ferry again',
      'page:h1',
    ],
    [
      'whole where the data repeat it',
      page(
        `<h1><span>Harbour news</span> <span>Ferry returns to the old pier</span></h1>${STORY}`,
        '<meta property="og:title" content="Harbour news Ferry returns to the old pier">',
      ),
      'Harbour news Ferry returns to the old pier',
      'page:h1',
    ],
  ])('%s', (_, html, value, from) => {
    expect(headOf(html).headline).toEqual({ value, from });
  });

  const TRAIL = '<a href="/">Home</a> | <a href="/harbour">Harbour</a> | ';
  const SEARCHED = '<h1>Orrin ferry: all about the pier</h1>';
  const OG = '<meta property="og:title" content="Orrin ferry: all about the pier">';
  it.each([
    ['in a trail of that name', `<div class="breadcrumbs">${SEARCHED}</div>`],
    ['in a list of steps', `<ol><li><a href="/">Home</a></li><li>${SEARCHED}</li></ol>`],
    ['behind links to the front page and a section', `<section><div>${TRAIL}</div>${SEARCHED}</section>`],
  ])('is not the last step of a trail: %s', (_, trail) => {
    const body = `${trail}<article><h2>Ferry returns to the old pier</h2>${STORY}</article>`;
    const data = ld({ '@type': 'NewsArticle', headline: 'Ferry returns to the old pier' });
    const shown = { value: 'Ferry returns to the old pier', from: 'page:h2' };
    expect(headOf(page(body, data)).headline).toEqual(shown);
    expect(headOf(page(body, OG + data))).toMatchObject({
      headline: { value: 'Orrin ferry: all about the pier', from: 'page:h1' },
      alternative: shown,
    });
    expect(headOf(page(trail + STORY, OG)).headline.value).toBe('Orrin ferry: all about the pier');
    const below = `${'<h3>Boats</h3>'.repeat(4)}<h2>Orrin ferry: all about the old pier</h2>`;
    expect(headOf(page(trail + STORY + below, OG)).headline.value).toBe('Orrin ferry: all about the pier');
  });

  it('that the data have as their second one', () => {
    const data = ld({ '@type': 'NewsArticle', headline: 'All about the pier', alternativeHeadline: 'Old pier: A ferry is back in Orrin' });
    const head = headOf(page(`<h2><span>Old pier<i> : </i></span>A ferry is back in Orrin</h2>${STORY}`, data));
    expect(head.headline).toEqual({ value: 'Old pier: A ferry is back in Orrin', from: 'page:h2' });
  });

  it('has the marks that the data put between its pieces', () => {
    const og = '<meta property="og:title" content="On the coast: Ferry returns to the old pier">';
    const head = headOf(
      page(`<h1><span>On the coast</span> <span>Ferry returns to the old pier</span></h1>${STORY}`, og).replace(
        '<title>Ferry',
        '<title>The ferry',
      ),
    );
    expect(head.headline.value).toBe('On the coast: Ferry returns to the old pier');
  });

  it.each([
    ['a piece that the title leaves out', '<h1><span>Harbour:</span> <span>Ferry returns to the old pier</span></h1>'],
    ['a piece whose element says so', '<h1><span class="article__kicker">Harbour</span> Ferry returns to the old, old pier</h1>'],
    ['words before a bar', '<h1>Harbour | Ferry returns to the old pier</h1>'],
  ])('keeps the kicker apart: %s', (_, html) => {
    const head = headOf(page(html + STORY));
    expect(head.kicker?.value).toBe('Harbour');
    expect(head.headline.value).toMatch(/^Ferry returns/);
  });

  const SECTION = '<meta property="article:section" content="Harbour">';

  it.each([
    ['a line of that name', '<p class="kicker">Harbour</p>', ''],
    ['a line that ends in a colon', '<p class="kicker">Harbour:</p>', ''],
    ['a link in an element of that name', '<div class="topline"><a href="/harbour">Harbour</a></div>', ''],
    ['a link to the section that the data name', '<a href="/harbour">Harbour</a>', SECTION],
  ])('finds the kicker above: %s', (_, above, head) => {
    expect(headOf(page(`<article>${above}${H1}${STORY}</article>`, head)).kicker?.value).toBe('Harbour');
  });

  it.each([
    ['a link to anything else', '<a href="/subscribe">Subscribe</a>', SECTION],
    ['the site', '<p class="kicker">Harbour Courier</p>', ''],
    ['a date', '<p class="kicker">2 March 2026</p>', ''],
    ['a sentence', '<p class="kicker">The board of the harbour has paid for all the repairs</p>', ''],
    ['a trail of links', '<p><a href="/">Home</a> <a href="/harbour">Harbour</a></p>', SECTION],
  ])('finds no kicker in %s', (_, above, head) => {
    expect(headOf(page(`<article>${above}${H1}${STORY}</article>`, head)).kicker).toBeUndefined();
  });

  it('keeps a colon that belongs to the headline', () => {
    const head = headOf(
      page('<h1>Mayor: ferry returns to the old pier</h1>', '<meta property="og:title" content="Mayor: ferry returns to the old pier">'),
    );
    expect(head.headline.value).toBe('Mayor: ferry returns to the old pier');
    expect(head.kicker).toBeUndefined();
  });
});

describe('bylines', () => {
  const author = (value: unknown) => ld({ '@type': 'NewsArticle', headline: 'Ferry returns to the old pier', author: value });
  it.each([
    [
      'persons of the data',
      page(
        H1,
        author([
          { '@type': 'Person', name: 'Ada Quill' },
          { '@type': 'Person', name: 'Bo Marsh' },
        ]),
      ),
      ['Ada Quill', 'Bo Marsh'],
    ],
    ['a list in one string', page(H1, author('By Ada Quill and Bo Marsh')), ['Ada Quill', 'Bo Marsh']],
    [
      'a reference within the graph',
      page(
        H1,
        ld({
          '@graph': [
            { '@type': 'NewsArticle', headline: 'F', author: { '@id': '#a' } },
            { '@type': 'Person', '@id': '#a', name: 'Ada Quill' },
          ],
        }),
      ),
      ['Ada Quill'],
    ],
    [
      'the printed line',
      page(`${H1}<p class="z">By <a>Ada Quill</a> and <a>Bo Marsh</a>, Harbour reporters</p>${STORY}`),
      ['Ada Quill', 'Bo Marsh'],
    ],
    ['the printed line behind a date', page(`${H1}<div>March 2, 2026 · 3 min read · By Ada Quill</div>${STORY}`), ['Ada Quill']],
    ['a lead-in on a line of its own', page(`${H1}<div><div>By</div><div><a href="/x">Ada Quill</a></div></div>${STORY}`), ['Ada Quill']],
    ['degrees behind the name', page(`${H1}<div>By Ada Quill, MS, RDN</div>${STORY}`), ['Ada Quill']],
    ['an outlet behind the name', page(`${H1}<div>By Ada Quill For The Orrin Tide</div>${STORY}`), ['Ada Quill']],
    ['an agency behind the name', page(`${H1}<div>By Ada Quill The Associated Press</div>${STORY}`), ['Ada Quill']],
    ['shouted', page(`${H1}<div>By ADA QUILL</div>${STORY}`), ['Ada Quill']],
    ['shouted, with whom it was written for', page(`${H1}<div>By ADA QUILL FOR THE HARBOUR COURIER</div>${STORY}`), ['Ada Quill']],
    ['an e-mail beside the name', page(`${H1}<div>By Ada Quill ada@harbour-courier.example</div>${STORY}`), ['Ada Quill']],
    ['German', page(`${H1}<div>Von Ada Quill und Bo Marsh</div>${STORY}`, '', 'de'), ['Ada Quill', 'Bo Marsh']],
    ['German behind the day of the week', page(`${H1}<div>Do 25.04.24 | 14:07 Uhr | Von Ada Quill</div>${STORY}`, '', 'de'), ['Ada Quill']],
    ['French', page(`${H1}<div>Par Ada Quill</div>${STORY}`, '', 'fr'), ['Ada Quill']],
    ['Spanish', page(`${H1}<div>Por Ada Quill</div>${STORY}`, '', 'es'), ['Ada Quill']],
    ['Norwegian', page(`${H1}<div>Av Ada Quill</div>${STORY}`, '', 'no'), ['Ada Quill']],
    ['named like months', page(`${H1}<p>By June Quill and April Marsh</p>${STORY}`), ['June Quill', 'April Marsh']],
    ['named like a month in Dutch', page(`${H1}<p>Door Jan de Wit</p>${STORY}`, '', 'nl'), ['Jan de Wit']],
    ['named like a month in German', page(`${H1}<p>Von Jan Müller</p>${STORY}`, '', 'de'), ['Jan Müller']],
    ['without the place', page(`${H1}<p>Por Ana Souza, São Paulo</p>${STORY}`, '', 'pt'), ['Ana Souza']],
    ['with two surnames', page(`${H1}<p>Por José Ortega y Gasset</p>${STORY}`, '', 'es'), ['José Ortega y Gasset']],
    ['two in Spanish', page(`${H1}<p>Por Ana Ruiz y Luis Mora</p>${STORY}`, '', 'es'), ['Ana Ruiz', 'Luis Mora']],
    ['behind a role in Dutch', page(`${H1}<p>Van onze verslaggever Jan Bos</p>${STORY}`, '', 'nl'), ['Jan Bos']],
    ['behind a role in German', page(`${H1}<p>Von unserer Korrespondentin Anna Lenz</p>${STORY}`, '', 'de'), ['Anna Lenz']],
    ['shouted with a Mc', page(`${H1}<p>BY ANN MCLEE</p>${STORY}`), ['Ann McLee']],
    ['without the account beside it', page(`${H1}<p>By Ann Lee @annlee</p>${STORY}`), ['Ann Lee']],
    ['behind a role in Japanese', page(`${H1}<p>記者 田中太郎</p>${STORY}`, '', 'ja'), ['田中太郎']],
    ['before a role in Japanese', page(`${H1}<p>山本太郎 記者</p>${STORY}`, '', 'ja'), ['山本太郎']],
    ['an author box', page(`${H1}<div class="k-author"><a href="/people/ada">Ada Quill</a></div>${STORY}`), ['Ada Quill']],
    ['an agency', page(H1, author({ '@type': 'Organization', name: 'Reuters' })), ['Reuters']],
    ['the site where it is the author', page(H1, author({ '@type': 'Organization', name: 'Harbour Courier' })), ['Harbour Courier']],
    [
      'the printed name before who put it online',
      page(`${H1}<div>By Ada Quill</div>${STORY}`, author({ '@type': 'Person', name: 'Web Desk Two' })),
      ['Ada Quill'],
    ],
    [
      'a name of the data that is shown before the line of another story',
      page(`<p>by Bo Marsh</p>${H1}<div>Ada Quill</div>${STORY}`, '<meta name="author" content="Ada Quill">'),
      ['Ada Quill'],
    ],
    ['behind a date in an author’s box', page(`${H1}<div class="date-author">March 2, 2026 <b>Ada Quill</b></div>${STORY}`), ['Ada Quill']],
    [
      'without a trade',
      page(H1 + STORY, ld({ '@type': 'NewsArticle', author: { name: 'Ada Quill, Harbour-Safety Expert' } })),
      ['Ada Quill'],
    ],
    ['without a mark of trade', page(H1 + STORY, ld({ '@type': 'NewsArticle', author: { name: 'Ada Quill, CEPF®' } })), ['Ada Quill']],
    ['above a role', page(`${H1}<div>Ada Quill</div><div>Harbour reporter</div>${STORY}`), ['Ada Quill']],
    [
      'above what is called the author’s description',
      page(`${H1}<p>Ada Quill</p><div class="author-description">Licensed Harbour Pilot, Tug Master</div>${STORY}`),
      ['Ada Quill'],
    ],
    [
      'beside the date before one word of the data',
      page(`${H1}<div>Ada Quill</div><div>March 2, 2026</div>${STORY}`, author({ '@type': 'Person', name: 'Marsh' })),
      ['Ada Quill'],
    ],
    [
      'an agency of the data before what the story is filed under',
      page(`${H1}<div>Harbour Life</div><div>March 2, 2026</div>${STORY}`, author({ '@type': 'Organization', name: 'Reuters' })),
      ['Reuters'],
    ],
    [
      'a name of the data without spaces before what the story is filed under',
      page(`${H1}<div>Harbour Life</div><div>March 2, 2026</div>${STORY}`, author({ '@type': 'Person', name: '港野波' }), 'ja'),
      ['港野波'],
    ],
    [
      'in a box that is positioned',
      page(`${H1}<div class="byline position-relative">Ada Quill</div>${STORY}<a href="/author/bo">Bo Marsh</a>`),
      ['Ada Quill'],
    ],
    ['a tag that is the author', page(`${H1}<div>By</div><div><a rel="tag">Ada Quill</a></div>${STORY}`), ['Ada Quill']],
    ['two beside the date', page(`${H1}<div>Ada Quill, Bo Marsh</div><div>March 2, 2026</div>${STORY}`), ['Ada Quill', 'Bo Marsh']],
    ['who made words and pictures', page(`${H1}<div>Photos and Story By Ada Quill</div>${STORY}`), ['Ada Quill']],
    ['the site that signs', page(`${H1}<div>By Harbour Courier</div>${STORY}`), ['Harbour Courier']],
    ['who signs behind the story', page(`${H1}${STORY}<h4>Written by Ada Quill</h4><p>Ada writes.</p>`), ['Ada Quill']],
    ['linked as an author of the blog', page(`${H1}${STORY}<p><a href="/blog-authors/ada-quill">Ada Quill</a></p>`), ['Ada Quill']],
    [
      'behind what the story is filed under',
      page(`${H1}<div>By</div><div><a rel="category tag">Boat Trips</a></div><div><a rel="author">Ada Quill</a></div>${STORY}`),
      ['Ada Quill'],
    ],
    [
      'staff before who took the picture',
      page(
        `${H1}<p>By Harbour Staff</p>${STORY.repeat(9)}<figure><b itemprop="author">Cy Lens</b></figure>`,
        '<meta name="author" content="Harbour Staff">',
      ),
      ['Harbour Staff'],
    ],
    [
      'beside the date before whom another part of the page marks',
      page(`${H1}<div>Ada Quill</div><div>March 2, 2026</div>${STORY.repeat(9)}<div><b itemprop="author">Cy Lens</b></div>`),
      ['Ada Quill'],
    ],
    ['the only author of the page', page(`${H1}${STORY}<p><a href="/authors/ada-quill">Ada Quill</a></p>`), ['Ada Quill']],
    [
      'a sentence that names who wrote it',
      page(`${H1}<p>This post was written by <a>Ada Quill</a>, harbour master.</p>${STORY}`),
      ['Ada Quill'],
    ],
    [
      'library order',
      page(H1, '<meta name="citation_author" content="Quill, Ada"><meta name="citation_author" content="Marsh, Bo">'),
      ['Ada Quill', 'Bo Marsh'],
    ],
  ])('%s', (_, html, names) => {
    expect(headOf(html).bylines.map(({ value }) => value)).toEqual(names);
  });

  it.each([
    ['a desk is no name', `${H1}<p>本社記者</p>`],
    ['a date is no name', `${H1}<div class="byline">Published March 2, 2026</div>`],
    ['a button is no name', `${H1}<div class="byline">Save Article</div>`],
    ['nor is a day of the week', `<div class="byline">Mon, 2 March, 2026 - 06:36</div>${H1}`],
    ['a sentence with "by" is none', `${H1}<p>The pier was rebuilt by the Harbour Board within two years, said a speaker.</p>`],
    ['nor one that a short word opens', `${H1}<p>So by Orrin standards the storm was small.</p>`],
    ['a photographer is not the author', `${H1}<figure><figcaption>Photo by Cy Lens</figcaption></figure>`],
    [
      'of several behind the story nobody knows whose it is',
      `${H1}${STORY.repeat(5)}<p><a href="/authors/a">Ada Quill</a></p><p><a href="/authors/b">Bo Marsh</a></p>`,
    ],
    ['what the author does is no name', `${H1}<div class="author-description">Licensed Harbour Pilot, Tug Master</div>`],
    ['nor is what the story is filed under', `<meta name="author" content="News">${H1}`],
    ['a button near the author is none', `${H1}<div class="author-tools"><button>Save Article</button></div>`],
    ['who checked the facts neither', `${H1}<div>Fact checked by Cy Lens</div>`],
  ])('%s', (_, body) => {
    expect(headOf(page(body + STORY)).bylines).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    [
      'with time and zone',
      page(H1, '<meta property="article:published_time" content="2026-03-02T08:15:00+01:00">'),
      '2026-03-02T08:15:00+01:00',
    ],
    [
      'a zone without a colon',
      page(H1, ld({ '@type': 'NewsArticle', datePublished: '2026-03-02T08:15:00+0100' })),
      '2026-03-02T08:15:00+01:00',
    ],
    ['the bare day without a zone', page(H1, '<meta name="date" content="2026-03-02 08:15">'), '2026-03-02'],
    ['as mail writes it', page(H1, '<meta name="sailthru.date" content="Mon, 02 Mar 2026 08:15:00 +0100">'), '2026-03-02T07:15:00Z'],
    ['seconds since 1970', page(H1, '<meta name="pubdate" content="1772439300">'), '2026-03-02T08:15:00Z'],
    ['time element', page(`${H1}<time datetime="2026-03-02T08:15:00Z">today</time>${STORY}`), '2026-03-02T08:15:00Z'],
    [
      'what the page shows before what its data say',
      page(`${H1}<div>March 1, 2026</div>${STORY}`, '<meta property="article:published_time" content="2026-03-02T03:15:00Z">'),
      '2026-03-01',
    ],
    [
      'the same day shown keeps the time',
      page(`${H1}<div>March 2, 2026</div>${STORY}`, '<meta property="article:published_time" content="2026-03-02T03:15:00Z">'),
      '2026-03-02T03:15:00Z',
    ],
    [
      'an update shown does not count',
      page(`${H1}<div>Updated March 9, 2026</div>${STORY}`, '<meta property="article:published_time" content="2026-03-02T03:15:00Z">'),
      '2026-03-02T03:15:00Z',
    ],
    [
      'the day before in the page’s own zone keeps the time',
      page(`${H1}<div>March 1, 2026</div>${STORY}`, '<meta property="article:published_time" content="2026-03-02T08:15:00+01:00">'),
      '2026-03-02T08:15:00+01:00',
    ],
    [
      'a day far from a default of the site',
      page(`${H1}<div>March 1, 2026</div>${STORY}`, '<meta property="article:published_time" content="2019-01-01T08:15:00+01:00">'),
      '2026-03-01',
    ],
    [
      'the day of the data where it is shown among days of other stories',
      page(
        `<p>March 2, 2026</p>${H1}<div><a href="/b">Bo Marsh | March 7, 2026</a></div>${STORY}`,
        '<meta property="article:published_time" content="2026-03-02T10:15:00+01:00">',
      ),
      '2026-03-02T10:15:00+01:00',
    ],
    [
      'the reading of figures that the data confirm',
      page(`${H1}<div>02/03/2026</div>${STORY}`, '<meta property="article:published_time" content="2026-03-02T10:15:00+01:00">', 'en-US'),
      '2026-03-02T10:15:00+01:00',
    ],
    [
      'the address before a sentence',
      page(`${H1}<p>The harbour board had hired the builders of the old pier on July 1, 2024 and paid them twice.</p>`),
      '2026-03-02',
    ],
    ['another name in the data', page(H1, '<meta name="published-date" content="2026-03-01">'), '2026-03-01'],
    ['the first day before the last', page(`${H1}<div>Updated March 9, 2026</div><div>March 1, 2026</div>${STORY}`), '2026-03-01'],
    [
      'not the time of an update',
      page(
        `${H1}<time class="updated" datetime="2026-03-09T08:15:00Z">now</time><time datetime="2026-03-01T08:15:00Z">1 March</time>${STORY}`,
      ),
      '2026-03-01T08:15:00Z',
    ],
    [
      'not that of an embedded post',
      page(`${H1}<p>Short.</p><blockquote><p>Look at this</p><time datetime="2020-01-01T08:15:00Z">1 Jan</time></blockquote>`),
      '2026-03-02',
    ],
    ['the address', page(H1 + STORY), '2026-03-02'],
    ['the address before another day near the headline', page(`${H1}<div>September 15, 2024</div>${STORY}`), '2026-03-02'],
  ])('%s', (_, html, value) => {
    expect(headOf(html).published?.value).toBe(value);
  });

  it.each([
    ['2026/mar/02', '2026-03-02'],
    ['2026/october/3', '2026-10-03'],
    ['2026/maritime/02', undefined],
  ])('in an address with %s', (path, value) => {
    expect(headOf(page(H1 + STORY), `https://harbour-courier.example/${path}/ferry-returns`).published?.value).toBe(value);
  });

  it.each([
    ['de', '2. März 2026, 8.15 Uhr'],
    ['de', '02.03.2026'],
    ['fr', 'Publié le 2 mars 2026 à 8h15'],
    ['es', '2 de marzo de 2026'],
    ['it', '2 marzo 2026'],
    ['pt', '2 de março de 2026'],
    ['nl', '2 maart 2026'],
    ['sv', '2 mars 2026'],
    ['nb', '2. mars 2026'],
    ['da', '2. marts 2026'],
    ['pl', '2 marca 2026'],
    ['fr', '2 mars 2026'],
    ['it', '2° marzo 2026'],
    ['ja', '2026年3月2日 8時15分'],
    ['ja', '２０２６年３月２日'],
    ['ja', '令和8年3月2日'],
    ['ar', '٢ مارس/آذار ٢٠٢٦'],
    ['en', '2-Mar-2026'],
    ['ar', '٢ مارس ٢٠٢٦'],
    ['en', 'Mar. 2nd, 2026'],
    ['en-GB', '02/03/2026'],
    ['en-US', '03/02/2026'],
  ])('printed in %s: %s', (lang, printed) => {
    expect(headOf(page(`${H1}<div>${printed}</div>${STORY}`, '', lang), 'https://harbour-courier.example/a').published?.value).toBe(
      '2026-03-02',
    );
  });

  it.each([
    ['fr', '3 fév. 2026', '2026-02-03'],
    ['es', '3 de setiembre de 2025', '2025-09-03'],
    ['ja', '平成元年2月8日', '1989-02-08'],
  ])('printed in %s: %s', (lang, printed, day) => {
    expect(headOf(page(`${H1}<div>${printed}</div>${STORY}`, '', lang), 'https://harbour-courier.example/a').published?.value).toBe(day);
  });

  it('with time and zone where the data name the month', () => {
    const head = headOf(page(H1, '<meta name="date" content="12 mai 2026 10:00:00 +02:00">', 'fr'));
    expect(head.published?.value).toBe('2026-05-12T10:00:00+02:00');
  });

  it.each(['99.99.2026', '31 February 2026', 'version 1.2.3456', 'call 555-0102-2026'])('no date: %s', (printed) => {
    expect(headOf(page(`${H1}<div>${printed}</div>${STORY}`), 'https://harbour-courier.example/a').published).toBeUndefined();
  });
});

describe('dek', () => {
  const DEK = 'Two years of repairs ended with a crowd, a brass band and rain.';
  it.each([
    ['named by its class', `${H1}<p class="article-standfirst">${DEK}</p><div>By Ada Quill</div>${STORY}`, ''],
    ['confirmed by the description', `${H1}<h2>${DEK}</h2>${STORY}`, `<meta name="description" content="${DEK}">`],
    [
      'standing alone above the byline',
      `${H1}<div class="q7"><p>${DEK}</p></div><div>By Ada Quill</div><div>March 2, 2026</div>${STORY}`,
      '',
    ],
    ['in a header that has a caption', `<div class="header hasCaption">${H1}<h2 class="subtitle">${DEK}</h2></div>${STORY}`, ''],
  ])('%s', (_, body, head) => {
    expect(headOf(page(body, head)).dek?.value).toBe(DEK);
  });

  it('a sentence that opens in capitals', () => {
    const dek = 'FERRIES return to Orrin at last';
    expect(headOf(page(`${H1}<p class="subtitle">${dek}</p>${STORY}`)).dek?.value).toBe(dek);
  });

  it('a lone sentence between headline and first section heading', () => {
    const sections = `<h2>What happened</h2><p>The ferry came back on Monday.</p><h2>What next</h2><p>It sails again on Friday.</p>`;
    expect(headOf(page(`${H1}<p>${DEK}</p>${sections}`)).dek).toEqual({ value: DEK, from: 'page:place' });
    expect(headOf(page(`${H1}<p>${DEK.slice(0, -1)}</p>${sections}`)).dek?.value).toBe(DEK.slice(0, -1));
    expect(headOf(page(`${H1}<p>The repair took two long years</p>${sections}`)).dek?.value).toBe('The repair took two long years');
    expect(headOf(page(`${H1}<p>Ferries and harbours</p>${sections}`)).dek).toBeUndefined();
    expect(headOf(page(`${H1}<p>${DEK}</p><p>It rained.</p>${sections}`)).dek).toBeUndefined();
  });

  it.each(['<p><b>What happened</b></p>', '<p>What happened</p>', '<div><div>What happened</div></div>'])(
    'the same where the section heading is no heading to the page: %s',
    (heading) => {
      const sections = `${heading}<p>${'The ferry came back to the old pier on Monday. '.repeat(4)}</p><p>${'It sails again on Friday. '.repeat(6)}</p>`;
      expect(headOf(page(`${H1}<p>${DEK}</p><p>By Ada Quill</p>${sections}`)).dek?.value).toBe(DEK);
      expect(headOf(page(`${H1}<p>${DEK}</p><p>It rained.</p>${sections}`)).dek).toBeUndefined();
    },
  );

  it.each([
    ['a name and a day', '<p>Ada Quill</p><p>13 August 2025</p>'],
    ['a day and a name', '<p>August 13, 2025</p><p>Ada Quill</p>'],
    ['a name with whom she writes for', '<p>Ada Quill, The Bay Weekly</p><p>August 13, 2025</p>'],
    ['a name with a paper without an article', '<p>Ada Quill, Bay Courier</p><p>August 13, 2025</p>'],
    ['a name and what she is', '<p>Ada Quill</p><p>Shipping correspondent</p><p>August 13, 2025</p>'],
    ['other boxes', '<div>Ada Quill</div><div>Published August 13, 2025</div>'],
    ['capitals and a reading time', '<p>ADA QUILL</p><p>13 August 2025</p><p>3 min read</p>'],
  ])('stands alone above bare lines that tell who wrote it and when: %s', (_, lines) => {
    const paragraph = `<p>${'The ferry came back on Monday and a small crowd greeted it. '.repeat(3)}</p>`;
    const sections = `<h2>What happened</h2>${paragraph.repeat(2)}<h2>What next</h2>${paragraph}`;
    const { dek, bylines, published } = headOf(
      `<body><h1>Ferry returns to the old pier</h1><p>${DEK}</p>${lines}${sections}</body>`,
      'https://x.example/ferry',
    );
    expect(dek).toEqual({ value: DEK, from: 'page:place' });
    expect(bylines.map(({ value }) => value)).toEqual(['Ada Quill']);
    expect(published?.value).toBe('2025-08-13');
  });

  it('is no bare name with the paper it writes for, nor what stands below a name', () => {
    expect(headOf(page(`${H1}<div>Ada Quill, The Bay Weekly</div><div>August 13, 2025</div>${STORY}`)).dek).toBeUndefined();
    const lines = '<div>Ada Quill-Marsh</div><div>Example Harbour Historian</div><div>August 13, 2025</div>';
    expect(headOf(page(`${H1}${lines}${STORY}`)).dek).toBeUndefined();
  });

  it('not the names that a word of the page’s language leads in to', () => {
    expect(headOf(page(`${H1}<p class="subtitle">Von Ada Quill , Orrin</p>${STORY}`, '', 'de')).dek).toBeUndefined();
    expect(headOf(page(`${H1}<p class="subtitle">Von Orrin zurück nach Hause</p>${STORY}`, '', 'de')).dek?.value).toMatch(/^Von Orrin/);
  });

  it('none where no heading follows', () => {
    expect(headOf(page(`${H1}<p>${DEK}</p><p>It rained.</p><p>It sails again on Friday.</p>`)).dek).toBeUndefined();
  });

  it.each([
    ['a description that is not shown', H1 + STORY, `<meta name="description" content="${DEK}">`],
    ['a caption', `${H1}<figure><figcaption class="lead">${DEK}</figcaption></figure>${STORY}`, ''],
    ['the caption of a picture of before', `${H1}<p class="subtitle">FILE - ${DEK}</p>${STORY}`, ''],
    ['a caption with its credit', `${H1}<p class="subtitle">${DEK} (Coast Photo/Ada Quill, File)</p>${STORY}`, ''],
    ['a caption with who filmed it', `${H1}<p class="subtitle">${DEK} (AP Video by Ada Quill)</p>${STORY}`, ''],
    ['a caption with its photographer', `${H1}<p class="subtitle">${DEK} Photo: Ada Quill.</p>${STORY}`, ''],
    ['a note of the editors', `${H1}<p class="subtitle">Editor’s note: ${DEK}</p>${STORY}`, ''],
    ['a call to the reader', `${H1}<p class="subtitle">Do you need a berth? Write to the harbour board today!</p>${STORY}`, ''],
    [
      'the authors with their degrees',
      `${H1}<p class="subtitle">Ada Quill, VMD, DACVB; Bo Marsh, BA, LVT (Harbours) &amp; Cy Reed, DVM</p>${STORY}`,
      '',
    ],
    ['a label with the section', `${H1}<p class="subtitle">COMMENTARY Harbour and Ferries</p>${STORY}`, ''],
    ['a caption with a byline of its own', `${H1}<p class="subtitle">${DEK} By Ada B. Quill</p>${STORY}`, ''],
    ['a link to another story', `${H1}<div class="subtitle"><a href="/other">${DEK}</a></div>${STORY}`, ''],
    ['a label with its colon', `${H1}<p class="subtitle">The harbour of Orrin :</p>${STORY}`, ''],
    ['the headline again', `${H1}<p class="subtitle">Ferry returns to the old pier</p>${STORY}`, ''],
  ])('not %s', (_, body, head) => {
    expect(headOf(page(body, head)).dek).toBeUndefined();
  });
});

describe('publication and lead image', () => {
  it('come from the data', () => {
    const head = headOf(
      page(H1 + STORY, '<meta property="og:image" content="/pier.jpg"><meta property="og:image:alt" content="The pier">'),
    );
    expect(head.publication?.value).toBe('Harbour Courier');
    expect(head.image?.value).toMatchObject({ url: 'https://harbour-courier.example/pier.jpg', alt: 'The pier' });
  });

  it('takes caption and credit from the shown figure', () => {
    const figure =
      '<figure><img src="/pier.jpg" alt="Pier"><figcaption>The ferry at the pier. <span class="credit">Photo: Cy Lens</span></figcaption></figure>';
    expect(headOf(page(H1 + figure + STORY, '<meta property="og:image" content="/pier.jpg">')).image?.value).toMatchObject({
      caption: 'The ferry at the pier.',
      credit: 'Cy Lens',
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not a url:::'])('drops an address of another kind: %s', (address) => {
    expect(headOf(page(H1 + STORY, `<meta property="og:image" content="${address}">`)).image?.value.url ?? '').not.toMatch(
      /^(?:javascript|data)/,
    );
  });
});

describe('hostile pages', () => {
  it.each([
    [
      'forms that shadow the document',
      '<form name="querySelectorAll"></form><img name="querySelector"><form id="createTreeWalker"></form>',
    ],
    [
      'fields that shadow a form',
      '<form><input name="parentNode"><input name="textContent"><input name="nodeType"><input name="getAttribute"></form>',
    ],
    ['a thousand headings', '<h1>Ferry</h1>'.repeat(1000)],
    ['a very deep tree', `${'<div>'.repeat(400)}x${'</div>'.repeat(400)}`],
    ['very many metas', '<meta name="author" content="Nobody Else Here">'.repeat(5000)],
    ['a date that is a trap', `<div>${'1'.repeat(50_000)}.${'2'.repeat(50_000)}</div>`],
    ['a byline that is a trap', `<div>By ${'Ada '.repeat(20_000)}</div>`],
    ['no body words at all', '<script>1</script>'],
  ])('%s', (_, body) => {
    expect(() => headOf(page(body + H1 + STORY))).not.toThrow();
  });

  it('an empty page has an empty headline', () => {
    expect(headOf('', 'not an address').headline).toEqual({ value: '', from: 'none' });
  });
});
