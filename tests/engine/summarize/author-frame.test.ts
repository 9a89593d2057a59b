/** The author's headings are the frame, and a heading that says its role gives it. */
import { describe, expect, it } from 'vitest';
import { type Article, annotate, type Block, type SummaryRole, summarize } from '../../../engine/index.ts';

const toArticle = (language: string, blocks: readonly (readonly ['h' | 'p', string])[]): Article => ({
  url: 'https://news.example/a',
  language,
  direction: 'ltr',
  removed: [],
  completeness: 'full',
  head: { headline: { value: 'Norland and Ostia sign a trade deal', from: 'test' }, bylines: [] },
  blocks: blocks.map(
    ([kind, text], id): Block => (kind === 'h' ? { kind: 'heading', id, text, level: 2 } : { kind: 'paragraph', id, text }),
  ),
});

const summarizeWhole = (article: Article) => summarize(article, annotate(article), 'standard');

/** The headings of its summary with their roles; '' where a section has none. */
const frameOf = (article: Article) => summarizeWhole(article).sections.map(({ heading, role }) => [heading ?? '', role]);

const BODY = 'Norland and Ostia signed a trade agreement on Monday that removes most duties between the two neighbors.';
const MORE = '"This ends a quarrel that made both of us poorer," Prime Minister Ada Moen said after the signing.';
const NEXT = 'Both parliaments must approve the text before the end of June, and a close vote is expected.';

/** The story in three paragraphs, each under its heading; the first may have none. */
const under = (one: string | null, two: string, three: string, language = 'en') =>
  toArticle(language, [...(one === null ? [] : [['h', one] as const]), ['p', BODY], ['h', two], ['p', MORE], ['h', three], ['p', NEXT]]);

describe('an interview whose sides have letters', () => {
  it('shows neither the letter of a question nor that of an answer', () => {
    const article = toArticle('es', [
      ['p', 'La ministra Ann Lasa habla del acuerdo que Norlandia y Ostia firmaron el lunes en Odia.'],
      ['p', 'P. ¿Qué cambia con el acuerdo?'],
      ['p', 'R. Si los dos parlamentos lo aprueban, los aranceles desaparecen en junio de este año.'],
      ['p', 'P. ¿Habrá una votación?'],
      ['p', 'R. La votación será en mayo, y esperamos 120 votos de los 200 que hay en la cámara.'],
      ['p', 'P. ¿Y la pesca?'],
      ['p', 'R. No hay cuotas nuevas para los 300 barcos que salen cada día de los puertos de Ostia.'],
    ]);
    const { sections } = summarizeWhole(article);
    const shown = sections.flatMap(({ heading = '', points }) => [heading, ...points.map(({ text }) => text)]);
    expect(shown).toContain('¿Qué cambia con el acuerdo?');
    expect(shown.filter((text) => /^[PR]\./.test(text))).toEqual([]);
    expect(shown.some((text) => text.startsWith('Si los dos parlamentos'))).toBe(true);
  });
});

describe('an article with headings', () => {
  it.each<readonly [string, string, readonly [string, string, string], readonly (SummaryRole | null)[]]>([
    ['English', 'en', ['What happened', 'Who said what', 'What next?'], ['what-happened', 'who-said', 'what-next']],
    ['German', 'de', ['Was ist passiert?', 'Reaktionen', 'Wie geht es weiter?'], ['what-happened', 'who-said', 'what-next']],
    ['French', 'fr', ['Les faits', 'Réactions', 'Et maintenant ?'], ['what-happened', 'who-said', 'what-next']],
    ['Spanish', 'es', ['¿Qué ha pasado?', 'Reacciones', '¿Y ahora qué?'], ['what-happened', 'who-said', 'what-next']],
    ['headings of its own', 'en', ['A border since 1991', 'The fish', 'A close vote'], [null, null, null]],
  ])('keeps them, in %s', (_, language, [one, two, three], roles) => {
    const article = under(one, two, three, language);
    const { sections } = summarizeWhole(article);
    expect(sections.map(({ heading }) => heading)).toEqual([one, two, three]);
    expect(sections.map(({ role }) => role)).toEqual(roles);
    expect(sections.map(({ points }) => points.map(({ text }) => text))).toEqual([[BODY], [MORE], [NEXT]]);
  });

  it('shows the lead before the first heading as what happened', () => {
    const article = under(null, 'Voices', 'Outlook for June');
    expect(frameOf(article)).toEqual([
      ['', 'what-happened'],
      ['Voices', null],
      ['Outlook for June', null],
    ]);
  });

  it('shows no heading above the story that says the headline again', () => {
    const article = under('Ostia and Norland sign trade deal', 'Voices', '03/7 Outlook for June');
    expect(frameOf(article)).toEqual([
      ['', 'what-happened'],
      ['Voices', null],
      ['Outlook for June', null],
    ]);
  });

  it('shows no second headline for a heading', () => {
    const article = under('Duties on fish to go first – ministers meet in June – ports rejoice', 'A border since 1991', 'A close vote');
    const { sections } = summarizeWhole(article);
    expect(sections.map(({ heading }) => heading)).toEqual([undefined, 'A border since 1991', 'A close vote']);
  });

  it('shows a heading once that stands above two neighbours', () => {
    const article = under('1/3 Voices', '2/3 Voices', '3/3 Outlook for June');
    const { sections } = summarizeWhole(article);
    expect(sections.map(({ heading }) => heading)).toEqual(['Voices', 'Outlook for June']);
  });

  it('shows no heading that comes back below others', () => {
    const article = toArticle('en', [
      ['h', 'The northern ferry'],
      ['h', 'Pros'],
      ['p', BODY],
      ['h', 'The southern ferry'],
      ['h', 'Pros'],
      ['p', MORE],
    ]);
    expect(frameOf(article).map(([heading]) => heading)).toEqual(['The northern ferry', 'The southern ferry']);
  });

  it.each([
    'You may like',
    'Read our review of the ferry',
    'EDITOR’S PICKS: FERRIES',
    'Lesen Sie auch:',
    'al Eastmere',
    'Ann Lee/Ivo Brandt',
  ])('has no label of the page for a heading: %s', (label) => {
    const article = toArticle('en', [
      ['p', BODY],
      ['h', label],
      ['p', 'The duties on fish had divided the two coasts for more than thirty years.'],
      ['h', 'A border since 1991'],
      ['p', MORE],
      ['h', 'A close vote'],
      ['p', NEXT],
    ]);
    const { sections } = summarizeWhole(article);
    expect(sections.map(({ heading }) => heading)).toEqual([undefined, 'A border since 1991', 'A close vote']);
  });

  it.each(['References', 'About the author', 'Quellen:', 'Funding, disclosures and credits'])(
    'tells nothing of what stands behind the story: %s',
    (heading) => {
      const { blocks, ...article } = under(null, 'Voices', 'A close vote');
      const behind = 'Moen, A. wrote The Herring of Two Coasts in 1991, and Norland and Ostia printed it in June.';
      const added: readonly Block[] = [
        { kind: 'heading', id: blocks.length, text: heading, level: 2 },
        { kind: 'paragraph', id: blocks.length + 1, text: behind },
      ];
      expect(frameOf({ ...article, blocks: [...blocks, ...added] })).toEqual([
        ['', 'what-happened'],
        ['Voices', null],
        ['A close vote', null],
      ]);
    },
  );

  it('tells a story that stands under such a heading', () => {
    const { sections } = summarizeWhole(
      toArticle('en', [
        ['h', 'Sources'],
        ['p', BODY],
        ['p', MORE],
      ]),
    );
    expect(sections.flatMap(({ points }) => points)).not.toEqual([]);
  });

  describe('five of them', () => {
    /** What a section tells beside what its heading announces, and that. */
    const TOLD: readonly (readonly [heading: string, beside: string, announced: string])[] = [
      [
        'Herring for Ostia',
        'The oldest of the boats in the harbour of Orrin has been lying at the same quay since the war, and nobody knows who owns it.',
        'The herring that Norland lands will reach the shops of Ostia a day sooner, and cost a tenth less than it did.',
      ],
      [
        'Oak and pine',
        'Carts with a broken axle are left by the road for weeks, because the only smith of the valley has gone to sea.',
        'Oak and pine may cross in either direction, as long as a forester has put a stamp on each of the trunks.',
      ],
      [
        'Wool',
        'A mill on the river has stood still for ten years, and swallows nest in the room where the looms used to be.',
        'Wool is left out, since the spinners of Ostia feared for their work and threatened to block all of the passes.',
      ],
      [
        'Salt pans',
        'Tourists come to the bay for its birds, and most of them leave again with the last train of the afternoon.',
        'The salt pans on the northern shore will be worked by both countries, who are to share their yield by weight.',
      ],
      [
        'Glass from Tarn',
        'Its church has two towers of different heights, which the people of the town explain with a story about a bet.',
        'Makers of glass from Tarn lose the protection of a high duty, but are given three years to prepare themselves.',
      ],
    ];
    /** The points of those sections of its summary that have a heading. */
    const tell = (sections: readonly (readonly string[])[]) => {
      const blocks = sections.flatMap(([heading = '', ...texts]) => [
        ['h', heading] as const,
        ...texts.map((text) => ['p', text] as const),
      ]);
      const { sections: shown } = summarizeWhole(toArticle('en', [['p', BODY], ...blocks]));
      return shown.flatMap(({ heading, points }) => (heading === undefined ? [] : points.map(({ text }) => text)));
    };

    it('are all shown, with what they announce', () => {
      expect(tell(TOLD)).toEqual(expect.arrayContaining(TOLD.map(([, , announced]) => announced)));
    });

    it('are not only said again', () => {
      const [first = [], [, beside = ''] = [], ...others] = TOLD;
      const again = 'Oak and pine may cross in either direction';
      const points = tell([first, [again, `${again}.`, beside], ...others]);
      expect(points).toContain(beside);
      expect(points).not.toContain(`${again}.`);
    });
  });

  it('has the questions of an interview, each above its answer', () => {
    const article = toArticle('en', [
      ['p', BODY],
      ['p', 'The deal took nine years of talks. Why did it take so long?'],
      ['p', 'The fishing quotas were the hardest part of all, because both coasts live from the same herring.'],
      ['p', 'What changes for the people at the border?'],
      ['p', 'Drivers will no longer queue at Orrin for half a day before they may cross into Ostia.'],
      ['p', 'And what is still open?'],
      ['p', 'Both parliaments must approve the text before the end of June, and a close vote is expected.'],
    ]);
    const { sections } = summarizeWhole(article);
    expect(sections.map(({ heading, points }) => [heading ?? '', points.length])).toEqual([
      ['', 1],
      ['Why did it take so long?', 1],
      ['What changes for the people at the border?', 1],
      ['And what is still open?', 1],
    ]);
  });

  it('has no questions that the author asks and doesn’t answer', () => {
    const article = toArticle('en', [
      ['p', BODY],
      ...['Who would have thought it?', 'And who pays for it?', 'Who ever asked the herring?'].map((text) => ['p', text] as const),
      ['p', MORE],
      ['p', NEXT],
    ]);
    const { sections } = summarizeWhole(article);
    expect(sections.flatMap(({ heading }) => heading ?? [])).toEqual([]);
  });

  it('has no frame of its own with a single heading', () => {
    const article = toArticle('en', [
      ['p', BODY],
      ['h', 'Voices'],
      ['p', MORE],
    ]);
    expect(summarizeWhole(article).sections.every(({ heading }) => heading === undefined)).toBe(true);
  });
});
