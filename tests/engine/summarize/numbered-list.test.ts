/** Of a numbered list that is too long to be shown whole, the first numbers are shown. */
import { describe, expect, it } from 'vitest';
import { type Article, annotate, type Block, summarize } from '../../../engine/index.ts';

/** Nine things, of which the later ones tell most. */
const THINGS: readonly (readonly [thing: string, text: string])[] = [
  ['Oak', 'An oak plank bends little, and it keeps its colour in the salt of the harbour for many years.'],
  ['Pine', 'A pine plank is light enough for two men, who can lift it over the rail without a crane.'],
  ['Ash', 'Ash is bought for oars, since it springs back after each stroke and hardly ever splinters.'],
  ['Larch', 'Larch holds off the worm that eats other wood, so old ferries were planked with it.'],
  ['Elm', 'Elm lies under water in keels and quays, where it stays hard as long as it is wet.'],
  ['Birch', 'Birch was bent over steam for the ribs of 400 boats that Orrin built in 1931, more than any town.'],
  ['Teak', 'Teak costs 90 crowns a plank in Orrin, ten times as much as pine, and thieves took 30 of them in May.'],
  ['Beech', 'Beech rots within two years, which cost the shipyard of Orrin 4 million crowns and its owner his house.'],
  ['Willow', 'Willow sank the largest boat of Orrin in 1912 with 80 people aboard, and has been banned ever since.'],
];
const LEAD = 'Boats are built of many woods, and each of the yards of Orrin swears by another one.';

const toArticle = (headings: readonly string[]): Article => {
  const told = THINGS.flatMap(([, text], i) => [['h', headings[i] ?? ''] as const, ['p', text] as const]);
  return {
    url: 'https://news.example/woods',
    language: 'en',
    direction: 'ltr',
    removed: [],
    completeness: 'full',
    head: { headline: { value: 'The woods of Orrin', from: 'test' }, bylines: [] },
    blocks: [['p', LEAD] as const, ...told].map(
      ([kind, text], id): Block => (kind === 'h' ? { kind: 'heading', id, text, level: 2 } : { kind: 'paragraph', id, text }),
    ),
  };
};
const headingsOf = (article: Article) => summarize(article, annotate(article), 'standard').sections.flatMap(({ heading }) => heading ?? []);
const name = (label: (number: number) => string, numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9]) =>
  THINGS.map(([thing], i) => `${label(numbers[i] ?? 0)}${thing}`);

describe('a numbered list', () => {
  it.each<readonly [string, (number: number) => string]>([
    ['1. Oak', (number) => `${number}. `],
    ['Step 1: Oak', (number) => `Step ${number}: `],
    ['Tip #1 – Oak', (number) => `Tip #${number} – `],
    ['#1 Oak', (number) => `#${number} `],
    ['1 – Oak', (number) => `${number} – `],
    ['1 Oak', (number) => `${number} `],
    ['Schritt 1: Oak', (number) => `Schritt ${number}: `],
  ])('is shown from its first number: %s', (_, label) => {
    const headings = name(label);
    expect(headingsOf(toArticle(headings))).toEqual(expect.arrayContaining(headings.slice(0, 3)));
  });

  it('that counts down is shown with its winners', () => {
    const headings = name((number) => `${number}. `, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(headingsOf(toArticle(headings))).toEqual(expect.arrayContaining(headings.slice(-3)));
  });

  it('leaves room for others where it is one part of the story', () => {
    const headings = name((number) => (number > 3 ? '' : `${number}. `));
    const all = headingsOf(toArticle(headings));
    expect(headings.slice(0, 3).every((heading) => all.includes(heading))).toBe(false);
  });

  it('is the story’s also where its items have parts', () => {
    const headings = name((number) => (number > 3 ? '' : `${number}. `));
    const { blocks, ...article } = toArticle(headings);
    const parted = blocks.map((block): Block => (block.kind === 'heading' && !/^\d/.test(block.text) ? { ...block, level: 3 } : block));
    expect(headingsOf({ ...article, blocks: parted })).toEqual(expect.arrayContaining(headings.slice(0, 3)));
  });

  it.each<readonly [string, (number: number) => string]>([
    ['no numbers', () => ''],
    ['years', (number) => `${1990 + number}: `],
    ['counts', (number) => `${number} kinds of `],
    ['numbers far apart', (number) => `${number === 1 ? 1 : 9} `],
  ])('is not told from %s', (_, label) => {
    const headings = name(label);
    const plain = headingsOf(toArticle(THINGS.map(([thing]) => thing)));
    expect(headingsOf(toArticle(headings)).map((heading) => heading.slice(label(1).length))).toEqual(plain);
  });
});
