/** Invented stories for tests and pictures of the views. */
import type { Story } from '../../components/view.ts';
import type { Annotations, Article, Block, Quote, Removal, SourceRef, Summary, SummaryPoint } from '../../engine/index.ts';

const LEDE =
  'The Westhaven city council voted 9–4 on Tuesday to close the Harbour Bridge to cars for 18 months, an unexpectedly clear majority for the most expensive repair in the city’s history.';
const SAID =
  'The bridge “cannot carry another winter of lorries,” city engineer Ines Okafor told reporters after the vote, and “anyone who has stood under it in a storm knows that.”';
const CLAIMED =
  'Shop owners on the east bank fear that the closure will cost them a third of their trade, the Westhaven Chamber of Commerce said.';
const COST = 'The work is to cost $212 million, 37% more than planned in 2023, of which the state pays $90 million.';
const NEXT = 'The first lane closes on 3 March; ferries are to run every ten minutes from April.';
const BACKGROUND = 'Cracks were first found in two of the bridge’s four piers after the flood of 2021.';

const BLOCKS: readonly Block[] = [
  { kind: 'paragraph', id: 1, text: `${LEDE} ${BACKGROUND}` },
  { kind: 'heading', id: 2, level: 2, text: 'A vote after midnight' },
  { kind: 'paragraph', id: 3, text: `${SAID} ${CLAIMED}` },
  { kind: 'quotation', id: 4, text: 'We would rather have a dead year than a dead bridge.' },
  { kind: 'quotation', id: 5, text: '— Mayor Tomas Lindqvist, in the debate' },
  {
    kind: 'figure',
    id: 6,
    text: 'The Harbour Bridge at low tide, with the two cracked piers on the left.',
    credit: 'Photo: Lena Marsh / Westhaven Example',
    image: { url: 'https://pictures.herald.example/bridge.jpg', alt: 'A steel bridge over a wide grey river' },
  },
  { kind: 'heading', id: 7, level: 3, text: 'What it costs' },
  { kind: 'paragraph', id: 8, text: COST },
  {
    kind: 'table',
    id: 9,
    text: 'Part Planned Now\nPiers $80m $121m\nDeck $75m $91m',
    rows: [
      ['Part', 'Planned', 'Now'],
      ['Piers', '$80m', '$121m'],
      ['Deck', '$75m', '$91m'],
    ],
  },
  { kind: 'item', id: 10, ordered: false, depth: 0, text: 'Cars and lorries take the tunnel at Mill Street.' },
  { kind: 'item', id: 11, ordered: false, depth: 0, text: 'Buses are rerouted:' },
  { kind: 'item', id: 12, ordered: true, depth: 1, text: 'Line 4 by the ring road;' },
  { kind: 'item', id: 13, ordered: true, depth: 1, text: 'Line 9 to the ferry landing.' },
  { kind: 'item', id: 14, ordered: false, depth: 0, text: 'Walkers and cyclists keep the north side.' },
  { kind: 'break', id: 15, text: '' },
  { kind: 'heading', id: 16, level: 2, text: 'The months ahead' },
  { kind: 'paragraph', id: 17, text: NEXT },
  { kind: 'code', id: 18, text: 'load = 44 t\nlimit = 28 t' },
  { kind: 'note', id: 19, text: 'Correction: an earlier version of this article gave the wrong number of piers.' },
];

const REMOVED: readonly Removal[] = [
  {
    rule: 'newsletter/inline',
    kind: 'newsletter',
    signals: ['newsletter-words', 'form-fields', 'no-such-signal'],
    words: 34,
    preview: 'Sign up for the Harbour Letter: the stories of the day, every evening at six.',
    blocks: [{ kind: 'paragraph', id: 21, text: 'Sign up for the Harbour Letter: the stories of the day, every evening at six.' }],
  },
  {
    rule: 'related/list',
    kind: 'related',
    signals: [],
    words: 61,
    preview: 'Ferry company wins second contract · Tunnel tolls to rise in spring · Five bridges that did not wait',
    blocks: [],
  },
  { rule: 'related/inline', kind: 'related', signals: [], words: 9, preview: 'Read more: what the flood left behind', blocks: [] },
  {
    rule: 'author-bio/box',
    kind: 'author-bio',
    signals: [],
    words: 28,
    preview: 'Mara Quill has covered the city hall since 2014.',
    blocks: [{ kind: 'paragraph', id: 20, text: 'Mara Quill has covered the city hall since 2014.' }],
  },
];

/** A plain full story; a test says what differs. */
export function makeStory(
  changes: {
    readonly article?: Partial<Article>;
    readonly annotations?: Partial<Annotations>;
    readonly summary?: Partial<Summary>;
    readonly scope?: Story['scope'];
  } = {},
): Story {
  const article: Article = {
    url: 'https://www.herald.example/city/bridge',
    language: 'en',
    direction: 'ltr',
    completeness: 'full',
    blocks: BLOCKS,
    removed: REMOVED,
    head: {
      headline: sourced('Council shuts the Harbour Bridge for 18 months'),
      dek: sourced('A clear majority wants it repaired at once; shops on the east bank fear for their trade'),
      bylines: [sourced('Mara Quill'), sourced('Jonas Webb')],
      published: sourced('2026-02-10T22:40:00-05:00'),
      publication: sourced('The Westhaven Herald Example'),
    },
    ...changes.article,
  };
  const summary: Summary = {
    length: 'standard',
    alreadyShort: false,
    languageSupported: true,
    sections: [
      { role: 'what-happened', points: [point('what-happened', 1, LEDE)] },
      { role: 'who-said', points: [{ ...point('who-said', 3, SAID), quote: 1 }, point('who-said', 3, CLAIMED)] },
      { role: 'numbers', points: [point('numbers', 8, COST)] },
      { role: 'background', points: [point('background', 1, BACKGROUND)] },
      { role: 'what-next', points: [point('what-next', 17, NEXT)] },
    ],
    ...changes.summary,
  };
  const annotations: Annotations = { sentences: [], quotes: QUOTES, claims: CLAIMS, ...changes.annotations };
  return { article, summary, annotations, scope: changes.scope ?? 'page' };
}

const OKAFOR = { name: 'Ines Okafor', role: 'city engineer', ref: refOf(3, 'Ines Okafor') };
const QUOTES: readonly Quote[] = [
  { id: 1, content: refOf(3, 'cannot carry another winter of lorries,'), text: 'cannot carry another winter of lorries,', speaker: OKAFOR },
  {
    id: 2,
    content: refOf(3, 'anyone who has stood under it in a storm knows that.'),
    text: 'anyone who has stood under it in a storm knows that.',
    speaker: OKAFOR,
  },
];
const CLAIMS = [
  {
    content: refOf(3, CLAIMED),
    cue: refOf(3, 'said.'),
    speaker: { name: 'Westhaven Chamber of Commerce', ref: refOf(3, 'Westhaven Chamber of Commerce') },
  },
];

function sourced(value: string) {
  return { value, from: 'test' };
}

function point(role: SummaryPoint['role'], block: number, text: string): SummaryPoint {
  return { role, text, source: refOf(block, text) };
}

function refOf(block: number, text: string): SourceRef {
  const start = BLOCKS.find(({ id }) => id === block)?.text.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`block ${block} has no "${text}"`);
  return { block, start, end: start + text.length };
}

const ARABIC_LEDE = 'صوّت مجلس المدينة مساء الثلاثاء بأغلبية 9 أصوات مقابل 4 على إغلاق جسر الميناء أمام السيارات مدة 18 شهرًا.';
const ARABIC_SAID = 'وقالت المهندسة ليلى حداد للصحفيين إن الجسر «لا يحتمل شتاءً آخر من الشاحنات» بعد اليوم.';

/** A short story in a script that runs from right to left. */
export function makeArabicStory(): Story {
  const quote = 'لا يحتمل شتاءً آخر من الشاحنات';
  const start = ARABIC_SAID.indexOf(quote);
  return {
    scope: 'page',
    article: {
      url: 'https://akhbar.example/jisr',
      language: 'ar',
      direction: 'rtl',
      completeness: 'partial',
      wordsExpected: 640,
      removed: REMOVED.slice(0, 1),
      head: {
        headline: sourced('المدينة تغلق جسر الميناء عامًا ونصف العام'),
        dek: sourced('أغلبية واضحة تريد إصلاحه فورًا، وأصحاب المتاجر قلقون'),
        bylines: [sourced('سلمى ناصر')],
        published: sourced('2026-02-10'),
        publication: sourced('صحيفة المثال'),
      },
      blocks: [
        { kind: 'paragraph', id: 1, text: ARABIC_LEDE },
        { kind: 'heading', id: 2, level: 2, text: 'ماذا بعد؟' },
        { kind: 'paragraph', id: 3, text: ARABIC_SAID },
      ],
    },
    annotations: {
      sentences: [],
      claims: [],
      quotes: [
        {
          id: 1,
          text: quote,
          content: { block: 3, start, end: start + quote.length },
          speaker: { name: 'ليلى حداد', role: 'مهندسة المدينة', ref: { block: 3, start: 0, end: 4 } },
        },
      ],
    },
    summary: {
      length: 'standard',
      alreadyShort: false,
      languageSupported: false,
      sections: [
        {
          role: 'what-happened',
          points: [{ role: 'what-happened', text: ARABIC_LEDE, source: { block: 1, start: 0, end: ARABIC_LEDE.length } }],
        },
        {
          role: 'who-said',
          points: [{ role: 'who-said', quote: 1, text: ARABIC_SAID, source: { block: 3, start: 0, end: ARABIC_SAID.length } }],
        },
      ],
    },
  };
}
