/** What a publisher says of its own wares is no point, unless the story is about the publisher. */
import { describe, expect, it } from 'vitest';
import { type Article, annotate, type Block, summarize } from '../../../engine/index.ts';

const HEADLINE = 'How to sail a small boat';
const LEAD = 'A small boat needs a keel, a sail and a skipper who watches the wind more closely than the water.';
const SAIL = 'The sail is set before the boat leaves the quay, because the wind behind the harbour wall comes without a warning.';
const KEEL = 'A long keel holds its course for hours, and a short one turns in the narrow channels between the islands.';

const toArticle = (blocks: readonly (readonly ['h' | 'p', string])[], headline = HEADLINE): Article => ({
  url: 'https://www.orrin-sails-example.com/blog/small-boat',
  language: 'en',
  direction: 'ltr',
  removed: [],
  completeness: 'full',
  head: { headline: { value: headline, from: 'test' }, bylines: [], publication: { value: 'Orrin Sails Example', from: 'test' } },
  blocks: blocks.map(
    ([kind, text], id): Block => (kind === 'h' ? { kind: 'heading', id, text, level: 2 } : { kind: 'paragraph', id, text }),
  ),
});
const tell = (article: Article) => summarize(article, annotate(article), 'detailed').sections;
const headingsOf = (article: Article) => tell(article).map(({ heading }) => heading ?? '');
const pointsOf = (article: Article) => tell(article).flatMap(({ points }) => points.map(({ text }) => text));

/** A guide whose last section has a heading of its own. */
const guide = (heading: string, headline?: string) =>
  toArticle(
    [
      ['p', LEAD],
      ['h', 'Set the sail'],
      ['p', SAIL],
      ['h', 'Choose the keel'],
      ['p', KEEL],
      ['h', heading],
      ['p', 'Every boat that leaves the yard has been in the water for a whole week, and comes with a spare mast of ash.'],
    ],
    headline,
  );

describe('a section that sells', () => {
  it.each(['Sail into summer with Orrin Sails Example', 'Why trust Orrin Sails Example?', 'Orrin-Sails-Example: your yard on the coast'])(
    'is no part of the story: %s',
    (heading) => {
      expect(headingsOf(guide(heading))).toEqual(['', 'Set the sail', 'Choose the keel']);
    },
  );

  it.each([
    'Moor the boat',
    '3. Orrin Sails Example: made of ash',
    'Orrin Sails Example',
    'Orrin Sails Example’s best boats',
    'Orrin Sails Example: how do you sail?',
    'Ada Moen, founder of Orrin Sails Example',
  ])('is not told from an item, a question, or what only names it: %s', (heading) => {
    expect(headingsOf(guide(heading))).toContain(heading);
  });

  it('is the story where the headline says so', () => {
    const heading = 'Sail into summer with Orrin Sails Example';
    expect(headingsOf(guide(heading, 'Orrin Sails Example opens a yard'))).toContain(heading);
  });
});

describe('a sentence that sells', () => {
  const among = (sentence: string, headline?: string) =>
    toArticle(
      [LEAD, SAIL, KEEL, sentence].map((text) => ['p', text] as const),
      headline,
    );

  it.each([
    'At Orrin Sails Example, we have built small boats for every coast of the country since the great flood.',
    'With Orrin, you have a small boat of the best ash, a sail of the best cloth and the wind in your back.',
    'A boat by Orrin Sails Example brings you and your crew safely past the islands in any wind from May to June.',
  ])('is no point: %s', (sentence) => {
    expect(pointsOf(among(sentence))).not.toContain(sentence);
    expect(pointsOf(among(sentence, 'Orrin Sails Example opens a yard'))).toContain(sentence);
  });

  it('nor is what the seller says beside it', () => {
    const sells = 'With Orrin, you have a small boat of the best ash.';
    const others = 'Our crews bring the small boat to your quay before the ice has left the harbour of the island.';
    expect(pointsOf(among(`${sells} ${others}`))).not.toContain(others);
    expect(pointsOf(among(others))).toContain(others);
    const liked = 'Our only gripe is the rudder, which throws your small boat around in the wind of the harbour wall.';
    expect(pointsOf(among(`${sells} ${liked}`))).toContain(liked);
  });

  it('is not told from a name that is a word of the story', () => {
    const sentence = 'Between the islands the Lantern gives you and your small boat a quay for each wind from May to June.';
    const named = (text: string): Article => {
      const article = toArticle([LEAD, SAIL, text, sentence].map((one) => ['p', one] as const));
      return { ...article, url: 'https://lantern.example/', head: { ...article.head, publication: { value: 'Lantern', from: 'test' } } };
    };
    expect(pointsOf(named(KEEL))).not.toContain(sentence);
    expect(pointsOf(named(`${KEEL} Each boat has a lantern.`))).toContain(sentence);
  });

  it.each([
    'A survey by Orrin Sails Example counted nine hundred small boats between the islands and the mainland in May.',
    '“You need a keel for the wind between the islands,” Ada Moen told Orrin Sails Example in the harbour in May.',
  ])('is not told from what the publisher has found out or heard: %s', (sentence) => {
    expect(pointsOf(among(sentence))).toContain(sentence);
  });
});
