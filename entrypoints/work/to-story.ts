/** From an article to its story. A chunk of its own: it loads while the page is being read, so that the skeleton needn't wait for it. */
import type { Story } from '../../components/view.ts';
import { type Article, annotate, type SummaryLength, summarize } from '../../engine/index.ts';

/** What was asked for, and how long the summary shall be. */
export interface Wish {
  readonly scope: Story['scope'];
  readonly length: SummaryLength;
}

export function toStory(article: Article, { scope, length }: Wish): Story {
  const annotations = annotate(article);
  return { article, annotations, summary: summarize(article, annotations, length), scope };
}

export function changeLength(story: Story, length: SummaryLength): Story {
  return { ...story, summary: summarize(story.article, story.annotations, length) };
}
