/** What a reader decides about the pieces of one page, and what comes of it on the next page of that site. */
import { describe, expect, it } from 'vitest';
import {
  type Article,
  applySiteRules,
  type Block,
  findOpposites,
  keepRuleFor,
  type Removal,
  readArticle,
  removeRuleFor,
  restoreRemoval,
  type SiteRule,
  takeOut,
} from '../../../engine/index.ts';

const paragraph = (id: number, text: string): Block => ({ kind: 'paragraph', id, text });
const prose = (id: number) =>
  paragraph(
    id,
    `Sentence ${id} of the story tells at some length what the council of the town did on that day and who was there to see it.`,
  );
const removal = (kind: Removal['kind'], ...blocks: readonly Block[]): Removal => ({
  rule: `${kind}/test`,
  kind,
  signals: [],
  words: 5,
  preview: blocks[0]?.text ?? '',
  blocks,
});

function makeArticle(extra: Partial<Article> = {}): Article {
  return {
    url: 'https://herald.example/one',
    language: 'en',
    direction: 'ltr',
    completeness: 'full',
    head: { headline: { value: 'One', from: '' }, bylines: [] },
    blocks: [prose(1), prose(3), prose(5), prose(7)],
    removed: [],
    ...extra,
  };
}

const ids = ({ blocks }: Article) => blocks.map(({ id }) => id);

describe('a piece that was put back', () => {
  const bio = removal('author-bio', paragraph(4, 'Mara Quill is a reporter at the Herald.'), paragraph(6, 'She lives by the harbour.'));
  const article = makeArticle({ removed: [bio, removal('related', paragraph(8, 'Ferries at night'))] });

  it('stands where it stood', () => {
    expect(ids(restoreRemoval(article, bio))).toEqual([1, 3, 4, 5, 6, 7]);
    expect(restoreRemoval(article, bio).removed.map(({ kind }) => kind)).toEqual(['related']);
  });

  it.each<[string, Removal, boolean]>([
    ['begins the same', removal('author-bio', paragraph(9, 'Mara Quill is a reporter at the Globe now, in the far north.')), true],
    ['begins otherwise', removal('author-bio', paragraph(9, 'Jonas Webb draws maps.')), false],
    ['begins the same and was another kind of clutter', removal('related', bio.blocks[0] ?? prose(0)), false],
    ['begins the same and is a heading', removal('author-bio', { kind: 'heading', level: 2, id: 9, text: bio.preview }), false],
  ])('speaks for the next one that %s', (_, other, isPutBack) => {
    const rule = keepRuleFor(article, bio);
    const next = makeArticle({ removed: [other] });
    const applied = applySiteRules(next, rule ? [rule] : []);
    expect(applied.removed.length).toBe(isPutBack ? 0 : 1);
    expect(applied === next).toBe(!isPutBack);
  });
});

describe('a block that was taken out', () => {
  const sign = paragraph(4, 'Read more: how the ferries came back');
  const article = makeArticle({ blocks: [prose(1), prose(3), sign, prose(5)] });

  it('is an entry of the ledger, and can be put back', () => {
    const without = takeOut(article, [4]);
    expect(ids(without)).toEqual([1, 3, 5]);
    expect(without.removed).toMatchObject([{ kind: 'chosen', words: 7, preview: sign.text, blocks: [sign] }]);
    expect(restoreRemoval(without, without.removed[0] ?? removal('chosen'))).toEqual(article);
  });

  it.each<[string, Block, boolean]>([
    ['has the same label', paragraph(4, 'Read More: a quiet night'), true],
    ['only holds it', paragraph(4, 'You can read more: it is all there'), false],
    ['has another label', paragraph(4, 'Listen: a quiet night'), false],
  ])('speaks for the next one that %s', (_, block, isGone) => {
    const rule = removeRuleFor(article, 4);
    const next = makeArticle({ blocks: [prose(1), prose(3), block, prose(5)] });
    expect(ids(applySiteRules(next, rule ? [rule] : [])).includes(4)).toBe(!isGone);
  });

  it('is told by the box it stands in, where no other block stands in such a one', () => {
    const places = { 1: 'div.story', 3: 'div.story', 4: 'aside.promo', 5: 'div.story' };
    const rule = removeRuleFor({ ...article, places }, 4);
    expect(rule).toMatchObject({ action: 'remove', shape: 'paragraph', lead: 'read more:', place: 'aside.promo', sample: sign.text });
    expect(removeRuleFor({ ...article, places }, 1)?.place).toBeUndefined();
    const next = makeArticle({ blocks: [prose(1), prose(3), paragraph(4, 'Our app, now in blue'), prose(5)], places });
    expect(ids(applySiteRules(next, rule ? [rule] : []))).toEqual([1, 3, 5]);
  });

  it('never speaks for a large part of a story', () => {
    const rule: SiteRule = { action: 'remove', kind: 'chosen', shape: 'paragraph', place: 'div.story', sample: '' };
    const next = makeArticle({ places: { 1: 'div.story', 3: 'div.story' } });
    expect(applySiteRules(next, [rule])).toBe(next);
  });

  it('that has neither words nor a name is remembered by nothing', () => {
    const bare: Block = { kind: 'figure', id: 4, text: '' };
    expect(removeRuleFor(makeArticle({ blocks: [prose(1), bare] }), 4)).toBeNull();
    expect(removeRuleFor(article, 99)).toBeNull();
  });
});

it('a decision finds the opposite one that it takes back', () => {
  const sign = paragraph(4, 'Read more: how the ferries came back');
  const article = makeArticle({ blocks: [prose(1), sign] });
  const rule = removeRuleFor(article, 4);
  if (!rule) throw new Error('no rule');
  expect(findOpposites([rule], article, sign, 'keep')).toEqual([rule]);
  expect(findOpposites([rule], article, sign, 'remove')).toEqual([]);
  expect(findOpposites([rule], article, prose(1), 'keep')).toEqual([]);
});

it('a page names the places of its pieces by names that last', () => {
  const text = 'The council met on Tuesday and closed the bridge for the whole summer, officials of the town said after the vote.';
  const body = `<article class="story-body css-1x2y3z">${`<p class="sc-bdVaJa">${text}</p>`.repeat(6)}</article>`;
  const page = new DOMParser().parseFromString(`<title>One</title><h1>The bridge is closed</h1>${body}`, 'text/html');
  const reading = readArticle(page, { url: 'https://herald.example/one' });
  const article = reading.ok ? reading.article : reading.anyway;
  expect(new Set(Object.values(article?.places ?? {}))).toEqual(new Set(['article.story-body']));
});
