/** Who an English sentence names as its source, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './article-of.ts';

type Row = readonly [paragraphs: readonly string[], quotes: readonly string[]];

const APPOSED: readonly Row[] = [
  [['Cllr Bo Ray (Con, Eastfield), member for culture, said it was “a decision to rue”.'], ['Bo Ray: a decision to rue']],
  [['Rep. Ann Lee (R., Texas), who chairs the panel, said it was “a decision to rue”.'], ['Ann Lee: a decision to rue']],
  [
    ['The 27-year-old, whose real name is Ann Okonkwo-Bell, wrote that doctors ordered “rest and no arguments”.'],
    ['The 27-year-old: rest and no arguments'],
  ],
  [['His lawyer, Lord Fenn of Skelby, wrote of “a culture of hourly profit”.'], ['Fenn: a culture of hourly profit']],
  [['Ms Ray’s lawyer, Theo Lind of Lind Barr, said she “was fired for the truth”.'], ['Theo Lind: was fired for the truth']],
];

describe('English sources', () => {
  it.each(APPOSED)('between commas: %j', (paragraphs, quotes) => {
    expect(quotesOf(paragraphs)).toEqual(quotes);
  });
});
