/** The usual headings of news briefs are headings even where the page prints them as plain paragraphs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../engine/index.ts';

const STORY = readFileSync(join(import.meta.dirname, '../../fixtures/body/story.html'), 'utf8');

function headingsWith(inner: string): readonly string[] {
  const document = new DOMParser().parseFromString(STORY.replace('<!-- middle -->', inner), 'text/html');
  const reading = readArticle(document, { url: 'https://weir.example/mill' });
  const blocks = (reading.ok ? reading.article : reading.anyway)?.blocks ?? [];
  return blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
}

const HEADINGS = [
  'What happened',
  'Who said what',
  'What next?',
  'Why it matters',
  'What’s next',
  'Wie geht es weiter?',
  'Reaktionen',
  'Qué sigue',
  'Et après ?',
];

describe('a line between paragraphs', () => {
  it.each(HEADINGS)('is a heading: %s', (heading) => {
    expect(headingsWith(`<p>${heading}</p>`)).toEqual([heading]);
  });

  it.each(['What happened next surprised nobody.', 'The reaction was mixed', 'Background noise'])('is no heading: %s', (line) => {
    expect(headingsWith(`<p>${line}</p>`)).toEqual([]);
  });
});
