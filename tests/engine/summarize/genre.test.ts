/** An opinion and a review show their author's view as such. */
import { describe, expect, it } from 'vitest';
import { annotate, type Genre, type SummaryLength, summarize } from '../../../engine/index.ts';
import { articleOf } from '../structure/article-of.ts';

const PARAGRAPHS = [
  'The council of Orrin voted on Monday to close the library on Cannon Street, where three generations of this town have learned to read.',
  'It is the wrong vote, and the mayor knows that it is.',
  'The closure matters because it would mean that 4,000 children lose the only warm room in which nobody has to buy anything, a significant risk to the whole valley.',
  '"We had no choice," Mayor Ada Moen said after the vote.',
];

function sectionsOf(genre?: Genre) {
  const article = { ...articleOf(PARAGRAPHS, 'en', 'Orrin votes against its own library'), ...(genre && { genre }) };
  const { sections } = summarize(article, annotate(article), 'standard');
  return sections.map(({ name, role, points }) => [name ?? role, points.length]);
}

it.each<[Genre | undefined, ReturnType<typeof sectionsOf>]>([
  [
    undefined,
    [
      ['what-happened', 2],
      ['who-said', 1],
      ['why-it-matters', 1],
    ],
  ],
  [
    'opinion',
    [
      ['argument', 3],
      ['who-said', 1],
    ],
  ],
  [
    'review',
    [
      ['verdict', 3],
      ['who-said', 1],
    ],
  ],
])('%s', (genre, expected) => {
  expect(sectionsOf(genre)).toEqual(expected);
});

describe('the argument', () => {
  const COLUMN = [
    'Last winter I walked to the library on Cannon Street with my daughter, who had borrowed a book about whales and wanted to keep it.',
    'The librarian showed us a shelf of old maps, and we stayed until the heating was turned off and the caretaker came with his keys.',
    'The council of Orrin voted last month to sell the house, and the mayor, Ada Moen, said that the sale would pay for a new car park.',
    'But a library is the most important room that a town like ours can own, and the council must keep it open for those who read there.',
    'A car park earned forty crowns a day in the years before the war, and the lorries of the brewery stood on it from morning to night.',
    'The brewery closed in 1991, and its stables became a hall in which the choir of the town met until the roof fell in one spring.',
  ];
  const print = (length: SummaryLength, genre?: Genre) => {
    const article = { ...articleOf(COLUMN, 'en', 'Keep the library of Orrin open'), ...(genre && { genre }) };
    return summarize(article, annotate(article), length).sections[0]?.points.map(({ text }) => text) ?? [];
  };

  it('is what the author claims, not what led there', () => {
    expect(print('brief', 'opinion')[0]).toBe(COLUMN[3]);
  });

  it('is not looked for in a report', () => {
    expect(print('brief')[0]).not.toBe(COLUMN[3]);
  });

  it('is also what the author asks for in times to come', () => {
    const wish = 'The council should vote next week to open the library again before the end of May.';
    const asked = (genre?: Genre) => {
      const article = { ...articleOf([...COLUMN, wish], 'en', 'Keep the library of Orrin open'), ...(genre && { genre }) };
      const { sections } = summarize(article, annotate(article), 'standard');
      return sections.find(({ points }) => points.some(({ text }) => text === wish));
    };
    expect([asked()?.role, asked('opinion')?.name]).toEqual(['what-next', 'argument']);
  });

  it('stands behind what it turns from', () => {
    expect(print('standard', 'opinion').slice(0, 2)).toEqual([COLUMN[0], COLUMN[3]]);
  });
});
