/** Who speaks in a point: views and exports give the same answer. */
import { describe, expect, it } from 'vitest';
import { findUnnamedSpeaker } from '../../../engine/export/exported-story.ts';
import { annotate, findPointSpeech, type SummaryPoint } from '../../../engine/index.ts';
import { articleOf } from '../structure/article-of.ts';

const ABOUT = 'Ann Lee runs the port of Orrin, and Bo Ray is the governor of Norland.';

/** The point that holds the last sentence. */
const read = (sentence: string, language = 'en', about = ABOUT) => {
  const annotations = annotate(articleOf([about, sentence], language));
  const source = { block: 1, start: 0, end: sentence.length };
  const quote = annotations.quotes.find(({ content }) => content.block === 1);
  const point: SummaryPoint = { role: 'who-said', text: sentence, source, ...(quote ? { quote: quote.id } : {}) };
  const speech = findPointSpeech(point, annotations);
  return { speech: speech && [speech.speaker?.name, ...speech.quoted], unnamed: findUnnamedSpeaker(point, annotations)?.name };
};

describe('who speaks in a point', () => {
  it('holds of a passage only what stands in the point', () => {
    const text = '“The pier stays shut. It will open in May,” Ann Lee said.';
    const start = text.indexOf('It will');
    const source = { block: 0, start, end: text.length };
    const point: SummaryPoint = { role: 'who-said', text: `“${text.slice(start)}`, source };
    expect(findPointSpeech(point, annotate(articleOf([text], 'en')))?.quoted).toEqual(['It will open in May,']);
  });

  it.each([
    ['“The pier stays shut,” Lee said.', ['Ann Lee', 'The pier stays shut,'], 'Ann Lee'],
    ['“The pier stays shut,” Ann Lee said.', ['Ann Lee', 'The pier stays shut,'], undefined],
    ['The mayor of Orrin voted on Monday.', null, undefined],
    ['“The pier stays shut,” I wrote.', [undefined, 'The pier stays shut,'], undefined],
    ['Lee said that the pier stays shut until the end of May.', ['Ann Lee'], 'Ann Lee'],
    [
      'Lee called it “a sad day for all of us,” while Ray spoke of “a great day for the county.”',
      [undefined, 'a sad day for all of us,', 'a great day for the county.'],
      undefined,
    ],
  ])('%s', (sentence, speech, unnamed) => {
    expect(read(sentence)).toEqual({ speech, unnamed });
  });
});
