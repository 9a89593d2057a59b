/** What stands above a story: publication and day, headline, dek, who wrote it, and how long it takes. */
import type { Head } from '../engine/index.ts';
import { formatDay, isLaterDay } from './format-date.ts';
import { isolate } from './isolate.ts';
import { messageKey } from './message-key.ts';
import { ReadingTimes } from './ReadingTimes.tsx';
import { UnbrokenText } from './UnbrokenText.tsx';
import './dotted-line.css';
import './story-head.css';
import { type Texts, useTexts } from './texts.tsx';
import type { Story } from './view.ts';
import { hostName } from './web-address.ts';

export function StoryHead({ story }: { readonly story: Story }) {
  const { article, scope } = story;
  const { head, language } = article;
  const texts = useTexts();
  const ours = { lang: texts.locale, dir: texts.direction };
  return (
    <header class="story-head">
      {scope !== 'page' && (
        <p class="story-scope" {...ours}>
          {texts.t(messageKey('scope', scope))}
        </p>
      )}
      <p class="story-source dotted-line" {...ours}>
        <span class="story-publication">
          <bdi lang={language}>{head.publication?.value ?? hostName(article.url)}</bdi>
        </span>
        {describeDays(head, texts).map(({ iso, text }) => (
          <time key={iso} dateTime={iso}>
            <UnbrokenText text={text} language={texts.locale} />
          </time>
        ))}
      </p>
      <h1 lang={language} dir="auto">
        <UnbrokenText text={head.headline.value} language={language} />
      </h1>
      {head.dek && (
        <p class="story-dek" lang={language} dir="auto">
          <UnbrokenText text={head.dek.value} language={language} />
        </p>
      )}
      <p class="story-meta dotted-line" {...ours}>
        {head.bylines.length > 0 && <span class="story-byline">{texts.t('byline', listNames(head, texts))}</span>}
        <ReadingTimes story={story} />
      </p>
    </header>
  );
}

function describeDays({ published, updated }: Head, { t, locale }: Texts): { iso: string; text: string }[] {
  const day = published && formatDay(published.value, locale);
  const updatedDay = updated && (!published || isLaterDay(updated.value, published.value)) ? formatDay(updated.value, locale) : null;
  return [
    ...(published && day ? [{ iso: published.value, text: day }] : []),
    ...(updated && updatedDay ? [{ iso: updated.value, text: t('updated', updatedDay) }] : []),
  ];
}

function listNames({ bylines }: Head, { locale }: Texts): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(bylines.map(({ value }) => isolate(value)));
}
