import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../engine/index.ts';

interface Facts {
  readonly path?: string;
  readonly headline?: string;
  readonly kicker?: string;
  readonly section?: string;
  readonly type?: string;
  readonly dek?: string;
  readonly author?: string;
  /** What else the data describe. */
  readonly thing?: string;
}

const STORY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The harbour bridge carries lorry number ${i} past the old customs house, and nobody in Orrin can say how long its piers will bear that weight.</p>`,
).join('');

function genreOf({
  path = '/local/harbour-bridge',
  headline = 'The harbour bridge and its lorries',
  kicker = '',
  section = '',
  type = 'NewsArticle',
  dek = '',
  author = 'Luka Brandt',
  thing = 'WebSite',
}: Facts) {
  const url = `https://orrin.example${path}`;
  const html = `<html lang="en"><head><title>${headline}</title><meta property="article:section" content="${section}">
    <script type="application/ld+json">${JSON.stringify([
      { '@type': type, headline, datePublished: '2026-05-04', author: { '@type': 'Person', name: author } },
      { '@type': thing, name: 'Orrin' },
    ])}</script></head>
    <body><article><p class="kicker">${kicker}</p><h1>${headline}</h1><p class="standfirst">${dek}</p>${STORY}</article></body></html>`;
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
  if (!reading.ok) throw new Error(reading.why);
  return reading.article.genre;
}

describe('the genre of a story is what the page calls it', () => {
  test.each<[string, Facts, string | undefined]>([
    ['a report', {}, undefined],
    ['a folder of the address', { path: '/opinion/2026/harbour-bridge' }, 'opinion'],
    ['a folder in another script', { path: '/%D8%B1%D8%A3%D9%8A/harbour-bridge' }, 'opinion'],
    ['a folder that is no text', { path: '/%D8%/harbour-bridge' }, undefined],
    ['a section', { section: 'Op-Eds' }, 'opinion'],
    ['a kicker', { kicker: 'Guest essay' }, 'opinion'],
    ['a label before the headline', { headline: 'Opinion: the bridge must stay' }, 'opinion'],
    ['a label behind it', { headline: 'The bridge must stay | Editorial' }, 'opinion'],
    ['its data', { type: 'OpinionNewsArticle' }, 'opinion'],
    ['a review by its data', { type: 'ReviewNewsArticle' }, 'review'],
    ['the last sentence of its dek', { dek: 'Who will carry the lorries of Orrin over the water? Ein Gastbeitrag.' }, 'opinion'],
    ['a dek about comments', { dek: 'The harbour board of Orrin has heard everybody. It was not a comment.' }, undefined],
    ['a review by its folder', { path: '/reviews/the-lantern-keeper', headline: 'The Lantern Keeper keeps its light' }, 'review'],
    ['a guide among reviews', { path: '/reviews/lanterns', headline: 'The best lanterns for a long winter' }, undefined],
    ['the last part of the address', { path: '/local/opinion' }, undefined],
    ['a story about opinions', { headline: 'Opinions differ on the bridge of Orrin', kicker: 'Public opinion' }, undefined],
    ['a review by its author', { headline: '2026 Orrin Coupé review by Ada Moen', author: 'Ada Moen' }, 'review'],
    ['a commentary by its author', { dek: 'It could bear more than them. A commentary by Ada Moen.', author: 'Ada Moen' }, 'opinion'],
    ['a commentary by somebody else', { dek: 'It could bear more than them, says a commentary by Ada Moen.' }, undefined],
    ['a thing and a headline that says so', { headline: 'Orrin Rising review: a light that stays', thing: 'VideoGame' }, 'review'],
    ['a thing and an address that says so', { path: '/games/orrin-rising-review', thing: 'Product' }, 'review'],
    ['a thing that is not judged', { headline: 'Orrin Rising sells a million', thing: 'VideoGame' }, undefined],
    ['a review that someone makes', { headline: 'Council orders a bridge safety review' }, undefined],
  ])('%s', (_, facts, genre) => {
    expect(genreOf(facts)).toBe(genre);
  });
});
