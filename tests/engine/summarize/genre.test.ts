/** An opinion and a review show their author's view as such. */
import { expect, it } from 'vitest';
import { annotate, type Genre, summarize } from '../../../engine/index.ts';
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
