/** What nobody sees who looks at the page gets neither into its head nor into its story. The browser's word for it is written into the copy here. */
import { expect, it } from 'vitest';
import { type Article, copyPage, type PageCopy, readCopy } from '../../../engine/index.ts';

const PAGE = { url: 'https://weir.example/mill' };
const SENTENCE = 'The council of Weir said on Monday that the mill will open again in June, eleven years after the flood.';
const STORY = Array.from({ length: 6 }, (_, at) => `<p>${SENTENCE} It was the ${at + 3}th vote of the year on the matter.</p>`).join('');
const toPage = (top: string, title = 'Weir mill opens again') => `<title>${title}</title><article>${top}${STORY}</article>`;
const HEADLINE = '<h1>Weir mill opens again</h1>';

const PAGES: readonly (readonly [what: string, html: string])[] = [
  ['a dek', toPage(`${HEADLINE}<p class="dek unseen">Mayor Quellvarg took nine millions, and nobody has asked why.</p>`)],
  ['a byline', toPage(`${HEADLINE}<p class="byline unseen">By Ada Quellvarg</p>`)],
  ['an author behind the story', `${toPage(HEADLINE)}<p class="author-name unseen" itemprop="author">Ada Quellvarg</p>`],
  ['a headline of its own', toPage(`<h1 class="unseen">Mayor Quellvarg has stolen it all from us</h1>${HEADLINE}`, 'News')],
  ['words within the headline', toPage('<h1>Weir mill opens again <span class="unseen">as Quellvarg lied</span></h1>')],
  ['a paragraph', toPage(`${HEADLINE}<p class="unseen">${SENTENCE} Quellvarg said that all of it was a lie, and nobody had voted.</p>`)],
  [
    'a caption',
    toPage(
      `${HEADLINE}<p>${SENTENCE}</p><figure><img src="/a.jpg" width="900" height="600" alt=""><figcaption class="unseen">Mayor Quellvarg at the mill.</figcaption></figure>`,
    ),
  ],
  [
    'a cell of a table',
    toPage(
      `${HEADLINE}${STORY}<table><tr><th>Place</th><th>Sum</th></tr><tr><td>Weir</td><td class="unseen">Quellvarg 3</td></tr><tr><td>Ostrey</td><td>4</td></tr></table>`,
    ),
  ],
];

it.each(PAGES)('%s', (_, html) => {
  const copy = copyPage(new DOMParser().parseFromString(html, 'text/html'), PAGE);
  expect(tell(copy)).toContain('Quellvarg');
  expect(tell(conceal(copy))).not.toContain('Quellvarg');
  expect(tell(conceal(copy))).toContain('eleven years after the flood');
});

it('a hidden headline still tells where the story begins, where the title says the same', () => {
  const html = `<title>Weir mill opens again</title><h1 class="unseen">Weir mill opens again</h1><p class="byline">By Ines Harrow</p>${STORY}`;
  const { head } = articleOf(conceal(copyPage(new DOMParser().parseFromString(html, 'text/html'), PAGE)));
  expect([head.headline.value, head.bylines.map(({ value }) => value)]).toEqual(['Weir mill opens again', ['Ines Harrow']]);
});

it('a story that is wholly unseen is refused, and can be read anyway', () => {
  const copy = copyPage(new DOMParser().parseFromString(toPage(HEADLINE).replaceAll('<p>', '<p class="unseen">'), 'text/html'), PAGE);
  const reading = readCopy(conceal(copy, 6));
  expect(reading).toMatchObject({
    ok: false,
    anyway: { blocks: Array.from({ length: 6 }, () => ({ text: expect.stringContaining(SENTENCE) })) },
  });
});

/** As the browser would have found: every element that is called `unseen`. */
function conceal(copy: PageCopy, count = 1): PageCopy {
  const tree = JSON.parse(copy.tree) as { names: readonly string[]; rows: readonly (readonly [number, number | string, number?])[] };
  const elements = tree.rows.filter(([, tag]) => typeof tag === 'number');
  const concealed = elements.flatMap(([, , hint = 0], at) => (tree.names[hint]?.split(' ').includes('unseen') ? [at + 1] : []));
  expect(concealed).toHaveLength(count);
  return { ...copy, tree: JSON.stringify({ ...tree, concealed }) };
}

function articleOf(copy: PageCopy): Article {
  const reading = readCopy(copy);
  if (!reading.ok) throw new Error(reading.why);
  return reading.article;
}

function tell(copy: PageCopy): string {
  const { head, blocks } = articleOf(copy);
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  const heads = [head.headline.value, head.dek?.value, ...head.bylines.map(({ value }) => value)];
  return [...heads, ...blocks.map(({ text }) => text), ...rows].join('\n');
}
