/** What a reader should know before trusting a summary: read in part only, very long, short already, or coarser for its language. */
import './notices.css';
import { countWords } from './reading-time.ts';
import { type Texts, useTexts } from './texts.tsx';
import type { Story } from './view.ts';

export function Notices({ story }: { readonly story: Story }) {
  const texts = useTexts();
  const notices = listNotices(story, texts);
  if (notices.length === 0) return null;
  return (
    <div class="notices" lang={texts.locale} dir={texts.direction}>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}

function listNotices({ article, annotations, summary }: Story, texts: Texts): string[] {
  const { t, locale } = texts;
  const number = new Intl.NumberFormat(locale);
  const { wordsSkipped = 0 } = annotations;
  return [
    ...(article.completeness === 'partial' ? [t('notice_partial'), ...listShare()] : []),
    ...(article.completeness === 'cut' ? [t('notice_cut', number.format(toHundreds(countWords(article))))] : []),
    ...(wordsSkipped > 0 ? [t('notice_skipped', number.format(toHundreds(wordsSkipped)))] : []),
    ...(summary.alreadyShort ? [t('notice_short')] : []),
    ...(summary.languageSupported ? [] : [t('notice_language', nameLanguage(article.language, locale))]),
  ];

  function listShare(): string[] {
    if (!article.wordsExpected) return [];
    return [t('notice_partial_words', number.format(countWords(article)), number.format(article.wordsExpected))];
  }
}

/** Such counts are rough, and languages decline small ones. */
function toHundreds(words: number): number {
  return Math.ceil(words / 100) * 100;
}

function nameLanguage(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // not a language tag; shown as the page gave it
  }
}
