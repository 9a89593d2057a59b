/** Finding a sentence of an article in its page again. What depends on layout is checked in a real browser. */
import { afterEach, describe, expect, it } from 'vitest';
import { findRange } from '../../../engine/index.ts';

const SENTENCE = 'The harbour authority said on Friday that the ferry would sail again in May.';

/** A page in its own window, so that shadow roots and frames work as in a browser. */
function page(html: string): Document {
  document.body.innerHTML = html;
  return document;
}
afterEach(() => document.body.replaceChildren());

const textOf = (ranges: readonly Range[] | null) => ranges?.map((range) => range.toString().replace(/\s+/g, ' ')) ?? null;

describe('findRange', () => {
  it.each([
    ['plain text', `<p>Before it. ${SENTENCE} After it.</p>`],
    [
      'links and emphasis',
      '<p>Before it. The <a href="#">harbour <b>auth</b>ority</a> said on <em>Friday</em> that the ferry would sail again in May. After it.</p>',
    ],
    ['white space and line ends', `<p>Before it.\n   ${SENTENCE.replaceAll(' ', ' \n\t ')}\nAfter it.</p>`],
    ['a drop cap', `<p><span>T</span>${SENTENCE.slice(1)} After it.</p>`],
    ['comments and empty nodes', `<p>${SENTENCE.replace('Friday', '<!-- day --><i></i>Friday')}</p>`],
    [
      'a form with fields named like DOM properties',
      `<form><input name="firstChild"><input name="nodeType"><input name="shadowRoot"><p>${SENTENCE}</p></form>`,
    ],
  ])('gives one range through %s', (_name, html) => {
    expect(textOf(findRange(page(html), { text: SENTENCE }))).toEqual([SENTENCE]);
  });

  it.each([
    [
      'typographic quotes and dashes',
      'She said “it’s over” – and left at 5 p.m. sharp.',
      `She said "it's over" - and left at 5 p.m. sharp.`,
    ],
    ['soft hyphens and zero-width spaces', 'The gov\u00ADern\u200Bment of Example\u00ADland fell.', 'The government of Exampleland fell.'],
    ['no-break spaces', 'It cost 5\u00a0000\u202f€ in all, he said.', 'It cost 5 000 € in all, he said.'],
    ['ligatures and composed letters', 'The o\uFB03ce in Zu\u0308rich closed.', 'The office in Z\u00FCrich closed.'],
    ['an ellipsis', 'And then… nothing happened at all.', 'And then... nothing happened at all.'],
  ])('does not mind %s', (_name, inPage, wanted) => {
    expect(textOf(findRange(page(`<p>${inPage}</p>`), { text: wanted }))).toEqual([inPage.replace(/\s+/g, ' ')]);
  });

  it('begins at the first and ends at the last letter', () => {
    const ranges = findRange(page('<p>  <b> One. </b> Two is the sentence that counts. <i>Three.</i></p>'), {
      text: ' Two is the sentence that counts. ',
    });
    expect(ranges?.map(String)).toEqual(['Two is the sentence that counts.']);
  });

  it('finds a sentence over cells and items', () => {
    expect(
      textOf(
        findRange(page('<table><tr><td>Turnout</td><td>61 per cent of voters</td></tr></table>'), {
          text: 'Turnout 61 per cent of voters',
        }),
      ),
    ).toHaveLength(1);
    expect(
      textOf(
        findRange(page('<p>The three ships are:</p><ul><li>Aurora</li><li>Borealis</li></ul>'), {
          text: 'The three ships are: Aurora Borealis',
        }),
      ),
    ).toHaveLength(1);
  });

  it('leaves out what is hidden or foreign inside the sentence', () => {
    const inner = '<span style="display:none">secret</span><script>ad()</script>';
    expect(textOf(findRange(page(`<p>${SENTENCE.replace('said', `${inner}said`)}</p>`), { text: SENTENCE }))?.join(' ')).toBe(SENTENCE);
  });

  it('does not find what is not shown', () => {
    expect(
      findRange(page(`<p style="display:none">${SENTENCE}</p><template><p>${SENTENCE}</p></template>`), { text: SENTENCE }),
    ).toBeNull();
  });

  it('reads open shadow roots with what is slotted into them, one range a tree', () => {
    const host = page('<p>The harbour authority said <x-date>on Friday</x-date> that the ferry would sail again in May.</p>').querySelector(
      'x-date',
    );
    host?.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    expect(textOf(findRange(document, { text: SENTENCE }))).toEqual([SENTENCE]);

    const other = page('<x-story></x-story>').querySelector('x-story');
    other?.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('p'), { textContent: SENTENCE }));
    const ranges = findRange(document, { text: SENTENCE });
    expect(textOf(ranges)).toEqual([SENTENCE]);
    expect(ranges?.[0]?.startContainer.getRootNode()).toBe(other?.shadowRoot);
  });

  it('splits where the sentence leaves its tree', () => {
    const host = page('<p>The harbour authority said on <x-day></x-day> that the ferry would sail again in May.</p>').querySelector(
      'x-day',
    );
    host?.attachShadow({ mode: 'open' }).append('Friday');
    expect(textOf(findRange(document, { text: SENTENCE }))).toEqual([
      'The harbour authority said on',
      'Friday',
      'that the ferry would sail again in May.',
    ]);
  });
});

describe('of several places findRange chooses', () => {
  const twice = '<p>First it was calm. It rained all day. Then it stopped.</p><p>Later on came wind. It rained all day. Nobody minded.</p>';
  it.each([
    ['the one with the same words before', { before: 'Later on came wind. ' }, 'Later'],
    ['the one with the same words after', { after: ' Nobody minded.' }, 'Later'],
    ['the first where nothing tells', {}, 'First'],
  ])('%s', (_name, context, paragraph) => {
    const [range] = findRange(page(twice), { text: 'It rained all day.', ...context }) ?? [];
    expect(range?.startContainer.textContent?.startsWith(paragraph)).toBe(true);
  });

  it('no part of a longer word', () => {
    expect(findRange(page('<p>Later in Noville</p>'), { text: 'No' })).toBeNull();
    expect(textOf(findRange(page('<p>Noville. No. Yes.</p>'), { text: 'No.' }))).toEqual(['No.']);
  });
});

describe('findRange with small differences', () => {
  it.each([
    ['a footnote mark', SENTENCE.replace('Friday', 'Friday<sup>12</sup>'), SENTENCE],
    [
      'an advertisement in the middle',
      `${SENTENCE.replace('that the', '</p><div>Advertisement. Continue reading below.</div><p>that the')}`,
      SENTENCE,
    ],
    ['a word spelt otherwise', SENTENCE.replace('harbour', 'harbor'), SENTENCE.replace('harbour', 'harbor')],
    [
      'another case',
      SENTENCE.replace('The harbour authority', 'THE HARBOUR AUTHORITY'),
      SENTENCE.replace('The harbour authority', 'THE HARBOUR AUTHORITY'),
    ],
    ['a first letter drawn as a picture', SENTENCE.slice(1), SENTENCE.slice(1)],
    ['a last mark that is gone', SENTENCE.slice(0, -1), SENTENCE.slice(0, -1)],
  ])('finds a sentence with %s', (_name, inPage, expected) => {
    const ranges = findRange(page(`<p>Some other words first. ${inPage} And some others behind it.</p>`), {
      text: SENTENCE,
      before: 'Some other words first. ',
      after: ' And some others behind it.',
    });
    expect(textOf(ranges)?.join('').replace(/\s/g, '')).toBe(expected.replace(/\s/g, ''));
  });

  it.each([
    [
      'another sentence with some of the words',
      'The harbour authority said on Monday that no ferry could leave before the storm had passed.',
    ],
    ['half of the sentence', 'The harbour authority said on Friday'],
    ['nothing alike', 'A quite different story stands here now.'],
  ])('does not take %s for it', (_name, inPage) => {
    expect(findRange(page(`<p>${inPage}</p>`), { text: SENTENCE })).toBeNull();
  });

  it('does not find an empty text', () => {
    expect(findRange(page('<p>Some words.</p>'), { text: ' \u200b ' })).toBeNull();
  });
});

describe('findRange leaves the page as it was', () => {
  it('changes no node, and stands a deep and wide page', () => {
    page(`${'<div>'.repeat(60)}${SENTENCE}${'</div>'.repeat(60)}${'<p>aaaaaaa aaaaaaa</p>'.repeat(100)}`);
    const before = document.body.innerHTML;
    findRange(document, { text: 'aaaaaaa aaaaaaa aaaaaab aaaaaaa' });
    expect(document.body.innerHTML).toBe(before);
  });
});
