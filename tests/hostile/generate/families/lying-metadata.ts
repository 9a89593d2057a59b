/** Metadata that says what the page doesn't, or is no metadata at all. */
import { type MakePage, takeTurn, toDocument } from '../hostile-page.ts';
import type { Random } from '../random.ts';
import { toArticle, writeParagraph, writeSentence, writeStory } from '../story.ts';

export const lyingMetadata: MakePage = (random, seed) => {
  const story = writeStory(random);
  const lie = `Quellvarg${random.between(100, 999)}`;
  const trick = takeTurn(Object.entries(LIES), seed);
  return {
    what: trick[0],
    html: toDocument(toArticle(story), trick[1](random, lie)),
    shown: story.paragraphs,
    hidden: trick[0].startsWith('articleBody') ? [lie] : [],
  };
};

const ld = (data: unknown): string =>
  `<script type="application/ld+json">${(typeof data === 'string' ? data : JSON.stringify(data)).replaceAll('</', '<\\/')}</script>`;
const article = (fields: object) => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields });

const LIES: Readonly<Record<string, (random: Random, lie: string) => string>> = {
  'articleBody of another story': (random, lie) =>
    ld(article({ articleBody: `${lie} said so. ${Array.from({ length: 20 }, () => writeParagraph(random)).join(' ')}` })),
  'a description of another story': (random) => `<meta property="og:description" content="${writeSentence(random).replaceAll('"', '')}">`,
  'a headline of 200,000 letters': () => `<title>${'Mill '.repeat(40_000)}</title>${ld(article({ headline: 'mill '.repeat(40_000) }))}`,
  'nested 20,000 deep': () => ld(`${'{"a":['.repeat(20_000)}${']}'.repeat(20_000)}`),
  'a graph that names itself': () =>
    ld({
      '@graph': [{ '@id': '#a', '@type': 'NewsArticle', isPartOf: { '@id': '#a' }, mainEntity: { '@id': '#a' }, author: { '@id': '#a' } }],
    }),
  'a graph of 50,000 nodes': (random) =>
    ld({ '@graph': Array.from({ length: 50_000 }, (_, i) => ({ '@type': 'Person', '@id': `#${i}`, name: random.pick(['A B', 'C D']) })) }),
  'no JSON': (random) =>
    ld(
      random.pick([
        '{',
        '[[[[',
        '{"a":}',
        "{'a':1}",
        'null',
        '0',
        '""',
        '[]',
        '{}',
        '<!-- {} -->',
        '{"@type":',
        '//',
        '\u0000',
        '{"headline":"a\nb"}',
      ]),
    ),
  'wrong types': (random) =>
    ld(
      article({
        headline: random.pick([1, null, [], {}, [['a']], true, { '@value': 3 }]),
        author: random.pick([1, 'x', [null, 2, { name: [1] }], { name: { name: {} } }]),
        datePublished: random.pick([1e99, -1, {}, '9999999-99-99', 'tomorrow', [[]]]),
        image: random.pick([5, [[[]]], { url: { url: [] } }]),
        wordCount: -1e9,
        isAccessibleForFree: {},
      }),
    ),
  'names from the prototype': () =>
    ld(
      '{"@type":"NewsArticle","__proto__":{"headline":"Polluted"},"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":1}',
    ),
  '300 scripts of it': () => ld(article({ headline: 'One of many', author: [] })).repeat(300),
  '3,000 authors': () =>
    ld(article({ author: Array.from({ length: 3000 }, (_, i) => ({ '@type': 'Person', name: `Name ${i} Surname` })) })),
  '3 MB of articleBody': (random, lie) => ld(article({ articleBody: `${lie}. ${`${writeSentence(random)} `.repeat(25_000)}` })),
  '5,000 metas': () =>
    Array.from(
      { length: 5000 },
      (_, i) => `<meta property="og:title" content="Title ${i}"><meta name="author" content="Author ${i}">`,
    ).join(''),
  'dates of no calendar': (random) =>
    `<meta property="article:published_time" content="${random.pick(['0000-00-00', '2023-13-45T99:99', '-271821-04-20', '١٢/٣', '2'.repeat(5000), 'NaN', '2023-02-30'])}">`,
  'a language of nowhere': () =>
    '<meta http-equiv="content-language" content="xx-Klingon-\u202e-zz"><meta property="og:locale" content="__proto__">',
  'a base elsewhere': (random) =>
    `<base href="${random.pick(['javascript:1', 'data:,', '//', 'http://[', 'https://other.example/', 'about:blank'])}"><link rel="canonical" href="https://bank.example/">`,
};
