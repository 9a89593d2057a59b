import { expect, it } from 'vitest';
import { toJson, toRefusalJson } from '../../../engine/export/json.ts';
import type { Article, SourceRef } from '../../../engine/index.ts';

const TEXT = '"We will reopen by June," the mayor said. Costs are not known.';
const ref = (start: number, end: number): SourceRef => ({ block: 0, start, end });

const article: Article = {
  url: 'https://daily.example/bridge',
  language: 'en',
  direction: 'ltr',
  completeness: 'partial',
  head: {
    headline: { value: 'Bridge closed', from: 'page:h1' },
    bylines: [{ value: 'Ann Writer', from: 'page:byline' }],
    published: { value: '2026-03-05T08:00:00Z', from: 'json-ld:datePublished' },
  },
  blocks: [{ kind: 'paragraph', id: 0, text: TEXT }],
  removed: [
    { rule: 'newsletter/inline-signup', kind: 'newsletter', signals: [], words: 9, preview: 'Get our letter', blocks: [] },
    { rule: 'related/list', kind: 'related', signals: [], words: 5, preview: 'More on bridges', blocks: [] },
    { rule: 'newsletter/link', kind: 'newsletter', signals: [], words: 4, preview: 'Our other letter', blocks: [] },
  ],
};
const speaker = { name: 'Ann Mayor', ref: ref(25, 34) };
const annotations = {
  sentences: [],
  claims: [],
  quotes: [{ id: 4, content: ref(1, 24), text: 'We will reopen by June,', speaker, cue: { text: 'said', ref: ref(35, 39) } }],
};
const words = { headingOf: (role: string) => `<${role}>`, reasonOf: (kind: string) => `because ${kind}` };

it('tells a story as the popup shows it', () => {
  const points = [
    { text: '"We will reopen by June," the mayor said.', source: ref(0, 40), quote: 4, role: 'who-said' as const },
    { text: 'Costs are not known.', source: ref(41, 61), role: 'what-next' as const },
  ];
  const sections = [
    { role: 'who-said' as const, points: points.slice(0, 1) },
    { role: null, heading: 'What now?', headingSource: 3, points: points.slice(1) },
  ];
  const summary = { sections, length: 'standard' as const, alreadyShort: false, languageSupported: true };
  expect(toJson({ article, annotations, summary }, words)).toEqual({
    url: 'https://daily.example/bridge',
    language: 'en',
    publication: 'daily.example',
    published: '2026-03-05T08:00:00Z',
    headline: 'Bridge closed',
    dek: null,
    bylines: ['Ann Writer'],
    completeness: 'partial',
    notArticle: null,
    sections: [
      {
        role: 'who-said',
        heading: '<who-said>',
        points: [{ text: points[0]?.text, quote: { text: 'We will reopen by June,', speaker: 'Ann Mayor' } }],
      },
      { role: null, heading: 'What now?', points: [{ text: 'Costs are not known.', quote: null }] },
    ],
    quotes: [{ text: 'We will reopen by June,', speaker: 'Ann Mayor', cue: 'said' }],
    removed: [
      { rule: 'newsletter/inline-signup', reason: 'because newsletter', words: 9, preview: 'Get our letter' },
      { rule: 'newsletter/link', reason: 'because newsletter', words: 4, preview: 'Our other letter' },
      { rule: 'related/list', reason: 'because related', words: 5, preview: 'More on bridges' },
    ],
  });
});

it('tells why there is no story', () => {
  expect(toRefusalJson('https://daily.example/', 'no-article')).toMatchObject({ notArticle: 'no-article', sections: [], headline: '' });
});
