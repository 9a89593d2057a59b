/** A point's sentence with its surroundings, and in its paragraph. */
import { describe, expect, it } from 'vitest';
import { type Article, previewOf, wantedOf } from '../../../engine/index.ts';

const article: Article = {
  url: 'https://news.example/ferry',
  language: 'en',
  direction: 'ltr',
  completeness: 'full',
  removed: [],
  head: { headline: { value: 'Ferry sails again', from: 'page:h1' }, bylines: [] },
  blocks: [
    { kind: 'paragraph', id: 2, text: 'The storm is over.' },
    { kind: 'paragraph', id: 5, text: 'The ferry sails again. Tickets are on sale. Seats are few.' },
    { kind: 'item', id: 6, text: 'Bring a coat.', ordered: false, depth: 0 },
  ],
};
const NOWHERE = { block: 3, start: 0, end: 4 };

describe('wantedOf', () => {
  it.each([
    [
      'in the middle',
      { block: 5, start: 23, end: 43 },
      'Tickets are on sale.',
      'The storm is over. The ferry sails again. ',
      ' Seats are few. Bring a coat.',
    ],
    [
      'at the beginning',
      { block: 2, start: 0, end: 18 },
      'The storm is over.',
      ' ',
      ' The ferry sails again. Tickets are on sale. Seats are few.',
    ],
  ])('reaches into the blocks around: %s', (_name, ref, text, before, after) => {
    expect(wantedOf(article, ref)).toEqual({ text, before, after });
  });

  it('is null for a block that is not there', () => {
    expect(wantedOf(article, NOWHERE)).toBeNull();
  });
});

describe('previewOf', () => {
  it('gives the sentence in its paragraph', () => {
    expect(previewOf(article, { block: 5, start: 23, end: 43 })).toEqual({
      before: 'The ferry sails again. ',
      sentence: 'Tickets are on sale.',
      after: ' Seats are few.',
    });
  });

  it('is null for a block that is not there', () => {
    expect(previewOf(article, NOWHERE)).toBeNull();
  });
});
