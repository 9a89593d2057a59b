/** How much of the article is read: a line at the window's edge, and the time that the rest takes. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../engine/index.ts';
import { articleSeconds, formatReadingTime } from './reading-time.ts';
import { useTexts } from './texts.tsx';
import { useScroll } from './use-scroll.ts';

interface ReadingProgressProps {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
}

export function ReadingProgress({ article, text }: ReadingProgressProps) {
  const { t, locale } = useTexts();
  const [percent, setPercent] = useState(0);
  useScroll(() => setPercent(measureRead(text.current)));
  const rest = (articleSeconds(article) * (100 - percent)) / 100;
  return (
    <>
      <div
        class="reading-progress"
        role="progressbar"
        aria-label={t('reading_progress')}
        aria-valuenow={percent}
        style={{ '--read': `${percent}%` }}
      />
      <span class="time-left">{percent < 100 && t('time_left', formatReadingTime(rest, locale))}</span>
    </>
  );
}

/** Whole percent of the article that has come above the window's lower edge, counted from where the window was full of it. */
function measureRead(text: HTMLElement | null): number {
  if (!text) return 0;
  const { top, bottom } = text.getBoundingClientRect();
  const hidden = bottom - innerHeight;
  if (hidden <= 0) return 100;
  const start = Math.max(0, top + scrollY - innerHeight / 2);
  const end = hidden + scrollY;
  return end <= start ? 0 : Math.round(100 * Math.min(1, Math.max(0, (scrollY - start) / (end - start))));
}
