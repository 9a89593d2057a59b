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
    expect(print('brief', 'opinion')[0]).toBe(COLUMN[3]?.replace('But a', 'A'));
  });

  it('is not looked for in a report', () => {
    expect(print('brief')[0]).not.toContain('the most important room');
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

describe('the verdict', () => {
  const REVIEW = [
    'Herring, ice and a boat are all that a sea story needs, and most have two of them.',
    'Ada Moen delivers a gripping story of herring and ice on the Herring Road.',
    'Ada Moen was born in Orrin and lives there with a dog, a stove and nine hundred books about whales.',
    'The skipper sails to Ilm in the second chapter, and the fog keeps her there until the ice has gone.',
  ];
  const print = (genre?: Genre) => {
    const article = { ...articleOf(REVIEW, 'en', 'Herring and ice: The Herring Road'), ...(genre && { genre }) };
    return summarize(article, annotate(article), 'brief').sections.flatMap(({ name, points }) =>
      name === 'verdict' || genre === undefined ? points.map(({ text }) => text) : [],
    );
  };

  it('is what the reviewer thinks of the work', () => {
    expect([print('review')[0], print()[0]]).toEqual([REVIEW[1], REVIEW[0]]);
  });

  it.each([
    ['Our verdict', true],
    ['Should you buy it?', true],
    ['Das Fazit', true],
    ['The mooring lines', false],
  ])('is read under a heading that announces it: %s', (heading, isShown) => {
    const told = [
      ['Hull', 'The Orrin 30 has a hull of larch, which 12 men of Orrin planked in 90 days for 4 million crowns.'],
      ['Mast', 'The mast of the Orrin 30 is 11 metres of pine, twice as long as that of the boat of 1998.'],
      ['Sails', 'The Orrin 30 carries 60 square metres of cloth, the largest sails of any boat in its class.'],
      ['Rudder', 'A rudder of steel, 30 kilos lighter than before, turns the Orrin 30 within 9 seconds.'],
      ['Anchor', 'Two anchors of 20 kilos hold the Orrin 30 in 8 metres of water, even in a storm of force 10.'],
      ['Lamps', 'The 14 lamps of the Orrin 30 need 40 watts, a third of what the yard of Orrin promised in May.'],
      ['Stove', 'The stove of the Orrin 30 burns 2 litres of oil a day, and heats all of its 5 berths to 19 degrees.'],
      [heading, 'A crew of two gets what it needs, and a family sleeps badly.'],
    ] as const;
    const parts = told.flatMap(([title, text]) => [
      { kind: 'heading', text: title, level: 2 } as const,
      { kind: 'paragraph', text } as const,
    ]);
    const article = { ...articleOf(REVIEW, 'en', 'The Orrin 30 Review'), genre: 'review' as const };
    const blocks = [...article.blocks, ...parts.map((part, i) => ({ ...part, id: article.blocks.length + i }))];
    const whole = { ...article, blocks };
    const headings = summarize(whole, annotate(whole), 'standard').sections.map(({ heading: shown }) => shown);
    expect(headings.includes(heading)).toBe(isShown);
  });
});
