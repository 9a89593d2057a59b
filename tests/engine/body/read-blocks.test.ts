/** What the story is made of: blocks of every kind, hostile markup, pictures, hidden text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../engine/extract/snapshot.ts';
import { splitPieces } from '../../../engine/extract/split-pieces.ts';
import { type Article, type Block, readArticle } from '../../../engine/index.ts';

const STORY = readFileSync(join(import.meta.dirname, '../../fixtures/body/story.html'), 'utf8');

function read(html: string, change: (document: Document) => void = () => {}): Article {
  const document = new DOMParser().parseFromString(html, 'text/html');
  change(document);
  const reading = readArticle(document, { url: 'https://weir.example/town/mill' });
  const article = reading.ok ? reading.article : reading.anyway;
  if (article === null) throw new Error('nothing was read');
  return article;
}

const withMiddle = (inner: string): Article => read(STORY.replace('<!-- middle -->', inner));
const find = <K extends Block['kind']>({ blocks }: Article, kind: K) =>
  blocks.find((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const textOf = ({ blocks }: Article): string => blocks.map(({ text }) => text).join('\n');

describe('blocks', () => {
  it.each([
    ['<h3>A loft of oak</h3>', 3],
    ['<p><strong>A loft of oak</strong></p>', 3],
    ['<p class="crosshead">A loft of oak</p>', 3],
    ['<h3>A loft of oak <a href="#loft">#</a></h3>', 3],
    ['<h3>A loft of oak <a href="#loft">🔗</a></h3>', 3],
  ])('of a heading: %s', (html, level) => {
    expect(find(withMiddle(html), 'heading')).toMatchObject({ text: 'A loft of oak', level });
  });

  it('of a list know their order and depth', () => {
    const article = withMiddle(
      '<p>The course has three parts:</p><ol><li>choosing and drying the timber in the loft</li><li>building a hull by hand<ul><li>first the keel, then the ribs, then the planks</li></ul></li></ol>',
    );
    expect(article.blocks.filter(({ kind }) => kind === 'item')).toMatchObject([
      { text: 'choosing and drying the timber in the loft', ordered: true, depth: 0 },
      { text: 'building a hull by hand', ordered: true, depth: 0 },
      { text: 'first the keel, then the ribs, then the planks', ordered: false, depth: 1 },
    ]);
  });

  it('of a table have its rows', () => {
    const article = withMiddle(
      '<p>The town has published what the work cost so far:</p><table><tr><th>Part</th><th>Cost in pounds</th></tr><tr><td>Roof and beams</td><td>212,000</td></tr><tr><td>Slipway</td><td>64,000</td></tr></table>',
    );
    expect(find(article, 'table')?.rows).toEqual([
      ['Part', 'Cost in pounds'],
      ['Roof and beams', '212,000'],
      ['Slipway', '64,000'],
    ]);
  });

  it('of a quotation are told apart', () => {
    const article = withMiddle('<blockquote><p>A boat is a promise that you make to the water, and the water remembers.</p></blockquote>');
    expect(article.blocks.find(({ kind }) => kind === 'quotation')?.text).toContain('a promise that you make');
  });

  it('of a picture have its real address, caption and credit', () => {
    const article = withMiddle(
      '<figure><img src="data:image/gif;base64,R0" data-src="/img/hull.jpg" alt="A hull"><figcaption>The first hull in the workshop. <span class="credit">Photo: Ada Weirman</span></figcaption></figure>',
    );
    expect(find(article, 'figure')).toMatchObject({
      text: 'The first hull in the workshop.',
      credit: 'Photo: Ada Weirman',
      image: { url: 'https://weir.example/img/hull.jpg', alt: 'A hull' },
    });
  });

  it.each([
    ['The first hull stands dry. (AP Photo/Ada Weirman)', 'The first hull stands dry.', 'AP Photo/Ada Weirman'],
    ['The first hull stands dry. (Coast Echo Photo: Ada Weirman)', 'The first hull stands dry.', 'Coast Echo Photo: Ada Weirman'],
    ['The first hull stands dry. Photo: Ada Weirman', 'The first hull stands dry.', 'Photo: Ada Weirman'],
    ['The flags of Europa Foto: dpa', 'The flags of Europa', 'Foto: dpa'],
    ['The road map Photo: Coast', 'The road map', 'Photo: Coast'],
    ['The first hull (of two) stands dry.', 'The first hull (of two) stands dry.', undefined],
  ])('of a picture part the caption from the credit: %s', (caption, text, credit) => {
    const figure = find(withMiddle(`<figure><img src="/img/hull.jpg"><figcaption>${caption}</figcaption></figure>`), 'figure');
    expect([figure?.text, figure && 'credit' in figure ? figure.credit : undefined]).toEqual([text, credit]);
  });

  it.each([
    ['a paragraph of its own', '<p><img src="/img/loft.jpg" alt="The loft"></p>', ['https://weir.example/img/loft.jpg']],
    [
      'a placeholder and its copy for readers without scripts',
      '<figure><img src="data:image/gif;base64,R0"><noscript><img src="/img/loft.jpg"></noscript><figcaption>The loft</figcaption></figure>',
      ['https://weir.example/img/loft.jpg'],
    ],
    [
      'a later picture, whose caption stays its own',
      '<p><img src="/img/a.jpg"></p><p>A second paragraph stands between the two pictures, and it is long enough to be told from a caption of either of them.</p><figure><img src="/img/b.jpg"><figcaption>The loft</figcaption></figure>',
      ['https://weir.example/img/a.jpg', 'https://weir.example/img/b.jpg'],
    ],
    [
      'a sign within a line',
      '<p>The council laughed <img src="/emoji/smile.png"> at first, and then it paid for the loft without another word.</p>',
      [],
    ],
    ['a teaser', '<ul><li><a href="/1"><img src="/img/teaser.jpg"></a><a href="/1">Lock keeper retires</a></li></ul>', []],
  ])('of pictures: %s', (_name, html, urls) => {
    const figures = withMiddle(html).blocks.filter((block) => block.kind === 'figure');
    expect(figures.flatMap((figure) => figure.image?.url ?? [])).toEqual(urls);
    expect(figures.filter(({ text }) => text === 'The loft').length).toBeLessThanOrEqual(1);
  });

  it("of a table's caption stand before its rows", () => {
    const article = withMiddle(
      '<p>The town has published what the work on the old mill cost so far, in a list that anybody may see at the office:</p><table><caption>Costs of the mill</caption><tr><th>Part</th><th>Cost in pounds</th></tr><tr><td>Roof and beams</td><td>212,000</td></tr><tr><td>Slipway</td><td>64,000</td></tr></table>',
    );
    const at = article.blocks.findIndex(({ text }) => text === 'Costs of the mill');
    expect(article.blocks.slice(at, at + 2).map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
  });

  it.each([
    ['https://cdn.weir.example/static/', 'https://cdn.weir.example/static/hull.jpg'],
    ['/static/', 'https://weir.example/static/hull.jpg'],
    ['javascript:alert(1)', 'https://weir.example/town/hull.jpg'],
  ])('of a picture have an address from the base that the page names: %s', (base, url) => {
    const article = read(
      STORY.replace('<head>', `<head><base href="${base}">`).replace(
        '<!-- middle -->',
        '<figure><img src="hull.jpg" alt="A hull"></figure>',
      ),
    );
    expect(find(article, 'figure')).toMatchObject({ image: { url } });
  });

  it("of a table's caption in a figure stay beside its rows", () => {
    const { blocks } = withMiddle(
      '<figure><table><tr><th>Part</th><th>Cost</th></tr><tr><td>Roof and beams</td><td>212,000</td></tr></table><figcaption>What the work cost</figcaption></figure>',
    );
    const at = blocks.findIndex(({ kind }) => kind === 'table');
    expect(blocks[at + 1]).toMatchObject({ kind: 'figure', text: 'What the work cost' });
  });

  const ENTRIES = [
    [
      '12.10',
      '<h2>The gate opens</h2>',
      'The doors of the loft were opened by the last miller, who is ninety-one and asked to see the stones first.',
    ],
    [
      '11.50',
      '<h2>The band arrives</h2>',
      'Twelve players of the boat club came down the river in two ferries, and it has begun to rain on their drums.',
    ],
    [
      '9:05 a.m.',
      '',
      'Good morning from the weir, where forty students have swept the floor and nobody knows yet whether it will stay dry.',
    ],
  ] as const;
  const toEntries = (mark: (time: string) => string) =>
    ENTRIES.map(([time, title, text]) => `<div class="entry">${mark(time)}${title}<p>${text}</p></div>`).join('');

  it("of a live blog's entries begin with their times", () => {
    const { blocks } = withMiddle(toEntries((time) => `<p class="t"><time datetime="2026-05-04">${time}</time></p>`));
    expect(blocks.flatMap(({ kind, text }) => (kind === 'heading' ? text : []))).toEqual([
      '12.10 The gate opens',
      '11.50 The band arrives',
      '9:05 a.m.',
    ]);
  });

  it('of entries keep no other lines in the place of a time', () => {
    const { blocks } = withMiddle(toEntries((time) => `<p class="t"><time datetime="2026-05-04">Share ${time}</time></p>`));
    expect(blocks.map(({ text }) => text).join('\n')).not.toContain('Share');
  });

  it('of the headline with its kicker are told by the head alone', () => {
    const title = 'Old mill reopens as a school for boat builders';
    const article = read(STORY.replace(`<h1>${title}`, `<h1><span class="kicker">River life</span> <span>${title}</span>`));
    expect(article.head.headline.value).toBe(title);
    expect(`${textOf(article)} ${article.removed.map(({ preview }) => preview).join(' ')}`).not.toContain('Old mill reopens');
  });

  it('of the headline above the story, where its title is another, are told by the head alone', () => {
    const title = 'Old mill reopens as a school for boat builders';
    const shown = 'A school for boat builders reopens the old mill';
    const trail = `<div class="breadcrumb"><a href="/">Home</a> <a href="/river">River</a> <h1>${title}</h1></div>`;
    const data = `<meta property="og:title" content="${title}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: shown })}</script>`;
    const article = read(`${data}${trail}${STORY.replace(`<h1>${title}</h1>`, `<h2>${shown}</h2>`)}`);
    expect(article.head).toMatchObject({ headline: { value: title }, alternative: { value: shown } });
    expect(article.head.dek?.value ?? '').not.toContain(shown);
    expect(`${textOf(article)} ${article.removed.map(({ preview }) => preview).join(' ')}`).not.toContain(shown);
  });

  it.each([
    ['the headline behind a kicker', 'Quayside – Old mill reopens as a school for boat builders'],
    ['the author', 'Von Ada Weirman, Quayside'],
  ])('of %s make no section heading', (_, heading) => {
    const byline = '<p class="byline">By <a rel="author" href="/ada">Ada Weirman</a></p>';
    const article = read(STORY.replace('<div class="article-body">', `${byline}<div class="article-body"><h2>${heading}</h2>`));
    expect(article.head.bylines.map(({ value }) => value)).toEqual(['Ada Weirman']);
    expect(article.blocks.map(({ text }) => text)).not.toContain(heading);
    expect(article.removed.map(({ preview }) => preview).join(' ')).not.toContain('Old mill reopens');
  });

  it('of a section about the author are its heading', () => {
    const byline = '<p class="byline">By <a rel="author" href="/ada">Ada Weirman</a></p>';
    const article = read(STORY.replace('<div class="article-body">', `${byline}<div class="article-body"><h2>What Ada Weirman saw</h2>`));
    expect(article.blocks.map(({ text }) => text)).toContain('What Ada Weirman saw');
  });

  it('of lines parted by two breaks are paragraphs of their own', () => {
    const article = withMiddle(
      '<div>The second workshop is for rigging, where the students learn to splice and to sew sails by hand.<br><br>The third is for engines, which nobody in the town wanted at first but everybody uses now.</div>',
    );
    const texts = article.blocks.map(({ text }) => text);
    expect(texts).toContain('The third is for engines, which nobody in the town wanted at first but everybody uses now.');
  });

  it('hold no characters that hide or turn text', () => {
    const article = withMiddle(
      '<p>The mas\u00adter builder said the\u200b keel was \u202eready\u202c and that the yard\u{e0041}\u{e0042} would open its gates to visitors on Sunday.</p>',
    );
    expect(textOf(article)).toContain('The master builder said the keel was ready and that the yard would open');
  });
});

describe('hostile and broken pages', () => {
  it.each(['children', 'firstChild', 'nodeType', 'attributes', 'getAttribute', 'localName', 'nextSibling'])(
    'a form that shadows %s is read all the same',
    (name) => {
      const inner = `<form><input name="${name}"><p>The yard has asked its neighbours to write down when the saws are loudest, and forty of them did so in May.</p></form>`;
      const article = withMiddle(inner);
      expect(textOf(article)).toContain('flat-bottomed ferry');
    },
  );

  it.each(['body', 'documentElement', 'defaultView', 'querySelectorAll'])('a picture named %s does not lead astray', (name) => {
    expect(textOf(withMiddle(`<img name="${name}" src="/x.jpg">`))).toContain('flat-bottomed ferry');
  });

  it('very deep markup is walked without an overflow', () => {
    const document = new DOMParser().parseFromString('<p>above</p>', 'text/html');
    let at: Element = document.body;
    for (let depth = 0; depth < 1200; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'the bottom';
    expect(splitPieces(snapshot(document)).map(({ text }) => text)).toEqual(['above']);
  });

  it('a page over the budget is cut but for its end, and says so', () => {
    const document = new DOMParser().parseFromString(`<p>first</p>${'<br>'.repeat(30_000)}`, 'text/html');
    const tree = snapshot(document);
    expect(tree.cut).toBe(true);
    expect(tree.nodes.length).toBeLessThanOrEqual(21_500);
  });

  it('the page is not changed', () => {
    const document = new DOMParser().parseFromString(STORY, 'text/html');
    const before = document.documentElement.outerHTML;
    readArticle(document, { url: 'https://weir.example/mill' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('a story in a frame of the same origin is read', () => {
    document.body.innerHTML = '<h1>Old mill reopens</h1><iframe></iframe>';
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.body.insertAdjacentHTML('beforeend', STORY);
    const reading = readArticle(document, { url: 'https://weir.example/town/mill' });
    expect(reading.ok && textOf(reading.article)).toContain('a drying loft and a slipway');
    document.body.innerHTML = '';
  });

  it('text in an open shadow root is read, with what its slots show', () => {
    const article = read(STORY, (document) => {
      const body = document.querySelector('.article-body');
      const host = document.createElement('story-text');
      host.append(...(body?.childNodes ?? []));
      body?.append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
    });
    expect(textOf(article)).toContain('flat-bottomed ferry');
  });

  it.each(['', '<html></html>', '<body></body>', '<p>Hi'])('a page without a story is refused: %s', (html) => {
    const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://weir.example/' });
    expect(reading.ok).toBe(false);
  });
});
