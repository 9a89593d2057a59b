/** What holds for the summary of every article, whatever its text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, annotate, type Block, type Summary, summarize } from '../../../engine/index.ts';
import { overlaps } from '../../../engine/overlaps.ts';

const LENGTHS = ['brief', 'standard', 'detailed'] as const;
const BRACKETED = / ?\[[^\]]*\]/g;
/** What closes a sentence that was cut: an ellipsis, or the full stop where its tail is left out. */
const CLOSE = / …$|\.$/;
/** What opens or closes a quotation that runs on before the point or after it. */
const MARKS = [/^“/, /”$/, /^“|”$/g];

const words = [
  'The',
  'council',
  'said',
  '“No,',
  'not',
  'today”',
  'Ana Vale',
  'will',
  'vote',
  'on',
  'Friday',
  'He',
  'But',
  '12',
  'percent',
  'However,',
  'said in a statement on Tuesday',
  '—',
  'e.g.',
  '日本。',
  '…',
];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((list) => `${list.join(' ')}.`);
const text = fc.oneof(
  fc.array(sentence, { maxLength: 6 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const kind = fc.constantFrom('paragraph' as const, 'paragraph' as const, 'heading' as const, 'quotation' as const);
const article = fc
  .record({
    blocks: fc.array(fc.tuple(kind, text), { maxLength: 14 }),
    language: fc.constantFrom('en', 'de', 'fr', 'ja', 'pl', 'x-odd', ''),
  })
  .map(
    ({ blocks, language }): Article => ({
      url: 'https://news.example/a',
      language,
      direction: 'ltr',
      removed: [],
      completeness: 'full',
      head: { headline: { value: 'Council votes on Friday', from: 'test' }, bylines: [] },
      blocks: blocks.map(([kind, text], id): Block => (kind === 'heading' ? { kind, id, text, level: 2 } : { kind, id, text })),
    }),
  );

const pointsOf = ({ sections }: Summary) => sections.flatMap(({ points }) => points);
const summarizeAll = (one: Article) => LENGTHS.map((length) => summarize(one, annotate(one), length));

/** Enough to meet every odd mixture; each run makes three summaries. */
const RUNS = { numRuns: 40 };
const PATIENCE = 60_000;

describe('a summary of any article', { timeout: PATIENCE }, () => {
  it('prints words that stand at their reference', () => {
    fc.assert(
      fc.property(article, (one) => {
        for (const { text, source } of summarizeAll(one).flatMap(pointsOf)) {
          const block = one.blocks.find(({ id }) => id === source.block);
          const sentence = block?.text.slice(source.start, source.end) ?? '';
          const bare = text.replace(CLOSE, '');
          const forms = [bare, bare.replace(BRACKETED, '')].flatMap((form) => [form, ...MARKS.map((mark) => form.replace(mark, ''))]);
          expect(forms.some((form) => sentence.includes(form))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('says nothing twice', () => {
    fc.assert(
      fc.property(article, (one) => {
        for (const summary of summarizeAll(one)) {
          const sources = pointsOf(summary).map(({ source }) => source);
          expect(sources.filter((one, i) => sources.slice(i + 1).some((other) => overlaps(one, other)))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('is the same each time, and has no empty section', () => {
    fc.assert(
      fc.property(article, (one) => {
        expect(summarizeAll(one)).toEqual(summarizeAll(one));
        for (const { points } of summarizeAll(one).flatMap(({ sections }) => sections)) expect(points.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});
