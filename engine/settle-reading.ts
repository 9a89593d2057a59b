/** Which of two opinions on a page a reader gets to see. */
import { countWords } from './text/count-words.ts';
import type { Article, Reading } from './types.ts';

/** A second opinion must have this much more to say than the first. */
const CLEARLY_MORE = 1.5;

/**
 * Settles a reading: one that found an article stands; one that was refused is held against a second opinion, and the
 * longer of the two is what a reader gets who asks for it anyway. Only a page that seemed too short can still become an article.
 */
export function settleReading(first: Reading, askSecond: () => Reading): Reading {
  if (first.ok) return first;
  const second = askSecond();
  const article = second.ok ? second.article : second.anyway;
  if (article === null || wordsOf(article) < CLEARLY_MORE * wordsOf(first.anyway)) return first;
  return second.ok && first.why === 'too-short' ? second : { ...first, anyway: article };
}

function wordsOf(article: Article | null): number {
  return article?.blocks.reduce((sum, { text }) => sum + countWords(text), 0) ?? 0;
}
