/** How long the article takes and how long its summary: `4 min → 40 sec`; one time where they are the same. */
import { articleSeconds, formatReadingTime, summarySeconds } from './reading-time.ts';
import { useTexts } from './texts.tsx';
import type { Story } from './view.ts';

export function ReadingTimes({ story }: { readonly story: Story }) {
  const { t, locale } = useTexts();
  const article = formatReadingTime(articleSeconds(story.article), locale);
  const summary = formatReadingTime(summarySeconds(story.summary), locale);
  return (
    <span class="story-times">
      <span class="visually-hidden">{t('times_label', article, summary)}</span>
      <span aria-hidden="true">
        <bdi>{article}</bdi>
        {summary !== article && (
          <>
            <span class="arrow" />
            <bdi>{summary}</bdi>
          </>
        )}
      </span>
    </span>
  );
}
