/** Who is named in the dek, and called by a surname in the body; every text is invented. */
import { expect, it } from 'vitest';
import { annotate } from '../../../engine/structure/annotate.ts';
import { articleOf } from './article-of.ts';

function speakersOf(dek: string, paragraphs: readonly string[]): readonly string[] {
  const article = articleOf(paragraphs);
  const head = { ...article.head, dek: { value: dek, from: 'test' } };
  const { quotes, claims } = annotate({ ...article, head });
  return [...quotes, ...claims].map(({ speaker }) => [speaker?.name, speaker?.role].filter(Boolean).join(', '));
}

const BODY = ['“We shut the pier in May,” Brandt said.'];

it.each([
  ['President Ivo Brandt has shut the pier of Orrin.', BODY, 'Ivo Brandt, President'],
  ['The pier is shut, says Anna Brandt, who runs it.', BODY, 'Anna Brandt'],
  ['Brave Marina Brandt has shut the pier.', ['Marina Brandt came. “We shut it in May,” Brandt said.'], 'Marina Brandt'],
  ['Camp Brandt opens in May: what to pack.', BODY, 'Brandt'],
  ['The mayor of Orrin, Anna Brandt, shut the pier.', ['“We shut the pier in May,” the mayor said.'], 'Anna Brandt'],
])('a dek names them: %s', (dek, paragraphs, speaker) => {
  expect(speakersOf(dek, paragraphs)).toEqual([speaker]);
});

it('what the dek says itself is nobody’s statement in the body', () => {
  expect(speakersOf('“The pier is shut,” said Anna Brandt.', ['Boats lie idle at the pier.'])).toEqual([]);
});
