/** What holds for every text: annotate ends, points only into blocks, and tells the same each time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../engine/structure/annotate.ts';
import type { Article, SourceRef } from '../../../engine/types.ts';
import { articleOf } from './article-of.ts';

const PIECES = [
  'Ann Lee',
  'said',
  'told',
  'according to',
  'he',
  'She',
  'the council',
  'Mr.',
  'U.S.',
  ' ',
  ' ',
  '. ',
  ', ',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '„',
  '«',
  '»',
  '「',
  '」',
  '? ',
  '!',
  '…',
  '(',
  ')',
  '—',
  '– ',
  ': ',
  '\n',
  '3. Oktober',
  'sagte',
  'dass',
  'www.a.example',
  '。',
  '是',
  'مرحبا',
  '\ud800',
  '👍',
  'von der',
  'of',
  'who',
  'I.',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);
const article = fc
  .tuple(fc.array(text, { maxLength: 6 }), fc.constantFrom('en', 'de', 'fr', 'sv', 'da', 'zh', 'ja', 'xx', ''))
  .map(([texts, language]) => articleOf(texts, language));

const textAt = ({ blocks }: Article, { block, start, end }: SourceRef) => blocks[block]?.text.slice(start, end);
const isInside = ({ blocks }: Article, { block, start, end }: SourceRef) =>
  start >= 0 && start <= end && end <= (blocks[block]?.text.length ?? -1);

describe('annotate', () => {
  it('cuts each block into sentences in order, without overlap, that hold all its words', () => {
    fc.assert(
      fc.property(article, (any) => {
        const { sentences } = annotate(any);
        for (const { id, text: whole, kind } of any.blocks) {
          const own = sentences.filter(({ ref }) => ref.block === id);
          expect(own.every(({ ref }, i) => ref.start >= (own[i - 1]?.ref.end ?? 0))).toBe(true);
          const letters = (part: string) => part.replace(/[\s\u200b\u2060]/g, '');
          if (kind === 'paragraph') expect(letters(own.map(({ text: part }) => part).join(''))).toBe(letters(whole));
        }
      }),
    );
  });

  it('points into blocks, at the words it tells', () => {
    fc.assert(
      fc.property(article, (any) => {
        const { sentences, quotes, claims } = annotate(any);
        for (const { ref, text: part } of sentences) expect(textAt(any, ref)).toBe(part);
        for (const { content, text: part, cue, speaker } of quotes) {
          expect(textAt(any, content)).toBe(part);
          if (cue) expect(textAt(any, cue.ref)).toBe(cue.text);
          if (speaker) expect(isInside(any, speaker.ref) && speaker.name !== '').toBe(true);
        }
        for (const { content, cue, speaker } of claims) expect([content, cue, speaker.ref].every((ref) => isInside(any, ref))).toBe(true);
      }),
    );
  });

  it('says the same each time', () => {
    fc.assert(
      fc.property(article, (any) => {
        expect(annotate(any)).toEqual(annotate(any));
      }),
    );
  });

  it('reads beginning and end of a very long story, and says how much it left out between', () => {
    const paragraph = 'The ferry came back on Monday. A crowd stood waiting in the rain. '.repeat(10).trim(); // 130 words
    const { sentences, wordsSkipped = 0 } = annotate(articleOf(Array(400).fill(paragraph)));
    const words = sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    expect([sentences[0]?.ref.block, sentences.at(-1)?.ref.block]).toEqual([0, 399]);
    expect(Math.abs(words + wordsSkipped - 400 * 130)).toBeLessThan(20);
    expect(annotate(articleOf([paragraph]))).not.toHaveProperty('wordsSkipped');
  });

  it('reads a long story more fully than a text that is too long for one', () => {
    const paragraph = 'The ferry came back on Monday. A crowd stood waiting in the rain. '.repeat(10).trim();
    const countRead = (paragraphs: number) => annotate(articleOf(Array(paragraphs).fill(paragraph))).sentences.length;
    expect(countRead(80)).toBe(80 * 20);
    expect(countRead(200)).toBeGreaterThan(countRead(400));
    expect(countRead(400)).toBe(countRead(800));
  });

  it('numbers quotations in reading order', () => {
    const { quotes } = annotate(articleOf(['“We are ready for it,” Ann Lee said. “All of us are here.”', '“So are we all,” he said.']));
    expect(quotes.map(({ id }) => id)).toEqual([0, 1, 2]);
  });
});
