/** What a reader sees on the reader page. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ArticleText } from '../../components/ArticleText.tsx';
import type { Block } from '../../engine/index.ts';
import { draw, drawReader, textOf, textsOf } from './draw.tsx';
import { makeStory } from './stories.ts';

async function drawBlocks(blocks: readonly Block[], language = 'en'): Promise<string> {
  const { article } = makeStory({ article: { blocks, language } });
  const root = await draw(<ArticleText article={article} />);
  return root.querySelector('.article-text')?.innerHTML.replace(/ (?:id|dir|class)="[^"]*"/g, '') ?? '';
}

const item = (id: number, text: string, depth = 0, ordered = false): Block => ({ kind: 'item', id, text, depth, ordered });
const heading = (id: number, level: number): Block => ({ kind: 'heading', id, level, text: `L${level}` });

describe('the article', () => {
  it.each<[string, Block[], string]>([
    ['a paragraph', [{ kind: 'paragraph', id: 1, text: 'One & <two>.' }], '<p>One &amp; &lt;two&gt;.</p>'],
    ['a note', [{ kind: 'note', id: 1, text: 'Correction.' }], '<p>Correction.</p>'],
    ['code', [{ kind: 'code', id: 1, text: 'a\n  b' }], '<pre><code>a\n  b</code></pre>'],
    ['a break', [{ kind: 'break', id: 1, text: '' }], '<hr>'],
    [
      'a run of quotations as one',
      [
        { kind: 'quotation', id: 1, text: 'A' },
        { kind: 'quotation', id: 2, text: 'B' },
      ],
      '<blockquote><p>A</p><p>B</p></blockquote>',
    ],
    ['a list', [item(1, 'a'), item(2, 'b')], '<ul><li>a</li><li>b</li></ul>'],
    ['lists of two kinds', [item(1, 'a'), item(2, 'b', 0, true)], '<ul><li>a</li></ul><ol><li>b</li></ol>'],
    ['a list in a list', [item(1, 'a'), item(2, 'b', 1, true), item(3, 'c')], '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>'],
    ['a list that begins deep', [item(1, 'a', 2), item(2, 'b', 2), item(3, 'c', 1)], '<ul><li>a</li><li>b</li></ul><ul><li>c</li></ul>'],
    [
      'two lists with a paragraph between',
      [item(1, 'a'), { kind: 'paragraph', id: 2, text: 'p' }, item(3, 'b')],
      '<ul><li>a</li></ul><p>p</p><ul><li>b</li></ul>',
    ],
    [
      'headings without a jump',
      [heading(1, 4), heading(2, 2), heading(3, 5), heading(4, 6), heading(5, 2)],
      '<h2>L4</h2><h2>L2</h2><h3>L5</h3><h4>L6</h4><h2>L2</h2>',
    ],
  ])('draws %s', async (_, blocks, expected) => {
    expect(await drawBlocks(blocks)).toBe(expected);
  });

  it.each([
    [
      'names of columns',
      [
        ['Part', 'Cost'],
        ['Deck', '$5m'],
      ],
      ['Part', 'Cost'],
    ],
    [
      'figures in its first row',
      [
        ['Deck', '$5m'],
        ['Piers', '$7m'],
      ],
      [],
    ],
    ['one row', [['Part', 'Cost']], []],
  ])('draws a table with %s', async (_, rows, expected) => {
    await drawBlocks([{ kind: 'table', id: 1, text: '', rows }]);
    expect(textsOf('th')).toEqual(expected);
    expect(textsOf('td, th')).toEqual(rows.flat());
  });

  it.each([
    ['https://pictures.example/a.jpg', true],
    ['data:image/png;base64,AAAA', true],
    ['data:image/svg+xml,<svg/>', false],
    ['javascript:alert(1)', false],
    ['chrome-extension://abc/icon.png', false],
  ])('shows the picture %s: %s', async (url, isShown) => {
    await drawBlocks([{ kind: 'figure', id: 1, text: 'A bridge.', credit: 'Photo: Marsh', image: { url, alt: 'Bridge' } }]);
    const picture = document.querySelector('img');
    expect(picture !== null).toBe(isShown);
    if (picture)
      expect(['alt', 'loading', 'referrerpolicy'].map((name) => picture.getAttribute(name))).toEqual(['Bridge', 'lazy', 'no-referrer']);
    expect(textsOf('figcaption')).toEqual(['A bridge. Photo: Marsh']);
  });

  it.each([
    ['A wide bridge.', 'A wide  bridge. Marsh/Example', 'Picture left out'],
    ['A wide bridge', 'The bridge at low tide.', 'Picture left out · A wide bridge'],
  ])('says of a picture that is left out what its caption does not: %s', async (alt, text, expected) => {
    const blocks = [{ kind: 'figure', id: 1, text, image: { url: '', alt } }] as const;
    await drawReader({ view: { kind: 'story', story: makeStory({ article: { blocks } }) } });
    expect(textsOf('.held-picture p')).toEqual([expected]);
  });

  it('lets each block find its own direction', async () => {
    const root = await draw(<ArticleText article={makeStory().article} />);
    const undirected = [...root.querySelectorAll('p, li, h2, h3, td, th')].filter((element) => element.getAttribute('dir') !== 'auto');
    expect(undirected).toEqual([]);
    expect(root.querySelector('.article-text')?.getAttribute('lang')).toBe('en');
  });
});

describe('the reader page', () => {
  it('stands in the order of head, summary, article, clutter', async () => {
    await drawReader({ view: { kind: 'story', story: makeStory() } });
    expect(textsOf('h1, h2, h3')).toEqual([
      'Council shuts the Harbour Bridge for 18 months',
      'The summary',
      'What happened',
      'Who said what',
      'By the numbers',
      'Background',
      'What next',
      'A vote after midnight',
      'What it costs',
      'The months ahead',
      'Removed 4 pieces of clutter',
      'Newsletter sign-up',
      'Related stories',
      'About the author',
    ]);
  });

  it('marks the sentence of a point that is chosen', async () => {
    const root = await drawReader({ view: { kind: 'story', story: makeStory() } });
    await act(() => root.querySelectorAll<HTMLElement>('.show-point')[3]?.click());
    expect(textOf(root.querySelector('mark'))).toMatch(/^The work is to cost .*\$90 million\.$/);
    await act(() => root.querySelectorAll<HTMLElement>('.show-point')[0]?.click());
    expect(textsOf('mark')).toEqual([expect.stringMatching(/^The Westhaven city council voted/)]);
  });

  it.each([
    ['https://www.herald.example/city/bridge', ['https://www.herald.example/city/bridge']],
    ['javascript:alert(1)', []],
    ['file:///home/news.html', []],
  ])('leads back to %s', async (url, expected) => {
    const root = await drawReader({ view: { kind: 'story', story: makeStory({ article: { url } }) } });
    expect([...root.querySelectorAll<HTMLAnchorElement>('.reader-footer a')].map((link) => link.href)).toEqual(expected);
  });

  it('shows the head’s picture unless the story has its own', async () => {
    const { article } = makeStory();
    const head = { ...article.head, image: { value: { url: 'https://pictures.example/lead.jpg', alt: 'Lead' }, from: '' } };
    const pictures = async (blocks: readonly Block[]) => {
      const root = await drawReader({ view: { kind: 'story', story: makeStory({ article: { head, blocks } }) } });
      return [...root.querySelectorAll('img')].map(({ alt }) => alt);
    };
    expect(await pictures(article.blocks)).toEqual(['A steel bridge over a wide grey river']);
    expect(await pictures(article.blocks.filter(({ kind }) => kind !== 'figure'))).toEqual(['Lead']);
  });

  it('says in the story’s column that it could not be kept, below the bar', async () => {
    const root = await drawReader({ view: { kind: 'story', story: makeStory() }, kept: Promise.resolve(false) });
    await vi.waitUntil(() => root.querySelector('main > .not-kept'));
    expect([...root.querySelectorAll('.reader > *')].map(({ className }) => className)).not.toContain('notices not-kept');
  });

  it('shows a problem and the work as the popup does', async () => {
    const view = { kind: 'problem', problem: { code: 'reading-gone' }, canRetry: false, canReadAnyway: false } as const;
    const root = await drawReader({ view, onOpenHistory: () => {} });
    expect(textsOf('h1')).toEqual(['This summary is no longer kept']);
    expect(textsOf('.problem-actions button')).toEqual(['Earlier summaries']);
    await drawReader({ view: { kind: 'working', stage: 'reading' } });
    expect(root.querySelector('.skeleton')).not.toBeNull();
  });
});
