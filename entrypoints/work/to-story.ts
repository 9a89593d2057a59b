/** From an article to its story. A chunk of its own: it loads while the page is being read, so that the skeleton needn't wait for it. */
import type { Story } from '../../components/view.ts';
import { type Article, annotate, applySiteRules, type SiteRule, type SummaryLength, summarize } from '../../engine/index.ts';

/** What was asked for, and how long the summary shall be. */
export interface Wish {
  readonly scope: Story['scope'];
  readonly length: SummaryLength;
}

/** `rules` are those of the article's site. */
export function toStory(read: Article, { scope, length }: Wish, rules: readonly SiteRule[] = []): Story {
  const article = scope === 'selection' ? read : applySiteRules(read, rules);
  const annotations = annotate(article);
  return { article, annotations, summary: summarize(article, annotations, length), scope };
}

export function changeLength(story: Story, length: SummaryLength): Story {
  return { ...story, summary: summarize(story.article, story.annotations, length) };
}

/** Summarized anew, for its article has changed. */
export function withArticle({ scope, summary }: Story, article: Article): Story {
  return toStory(article, { scope, length: summary.length });
}

/** The same story where no rule is about any piece of it. */
export function withRules(story: Story, rules: readonly SiteRule[]): Story {
  const article = story.scope === 'selection' ? story.article : applySiteRules(story.article, rules);
  return article === story.article ? story : withArticle(story, article);
}
