/** What stands above a story: publication and day, headline, dek, who wrote it, and how long it takes. */
import type { Head } from '../engine/index.ts';
import { formatDay, isOtherDay } from './format-date.ts';
import { isolate } from './isolate.ts';
import { messageKey } from './message-key.ts';
import { ReadingTimes } from './ReadingTimes.tsx';
import './story-head.css';
import { type Texts, useTexts } from './texts.tsx';
import { UiText } from './UiText.tsx';
import type { Story } from './view.ts';
import { hostName } from './web-address.ts';

export function StoryHead({ story }: { readonly story: Story }) {
  const { article, scope } = story;
  const { head, language } = article;
  const texts = useTexts();
  return (
    <header class="story-head">
      {scope !== 'page' && (
        <p class="story-scope">
          <UiText>{texts.t(messageKey('scope', scope))}</UiText>
        </p>
      )}
      <p class="story-source">
        <bdi class="story-publication" lang={language}>
          {head.publication?.value ?? hostName(article.url)}
        </bdi>
        {describeDays(head, texts).map(({ iso, text }) => (
          <time key={iso} dateTime={iso}>
            <UiText>{text}</UiText>
          </time>
        ))}
      </p>
      <h1 lang={language} dir="auto">
        {head.headline.value}
      </h1>
      {head.dek && (
        <p class="story-dek" lang={language} dir="auto">
          {head.dek.value}
        </p>
      )}
      <p class="story-meta">
        {head.bylines.length > 0 && (
          <span class="story-byline">
            <UiText>{texts.t('byline', listNames(head, texts))}</UiText>
          </span>
        )}
        <ReadingTimes story={story} />
      </p>
    </header>
  );
}

function describeDays({ published, updated }: Head, { t, locale }: Texts): { iso: string; text: string }[] {
  const day = published && formatDay(published.value, locale);
  const updatedDay = updated && (!published || isOtherDay(updated.value, published.value)) ? formatDay(updated.value, locale) : null;
  return [
    ...(published && day ? [{ iso: published.value, text: day }] : []),
    ...(updated && updatedDay ? [{ iso: updated.value, text: t('updated', updatedDay) }] : []),
  ];
}

function listNames({ bylines }: Head, { locale }: Texts): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(bylines.map(({ value }) => isolate(value)));
}
