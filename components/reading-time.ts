/** How long a text takes to read, and how to say it. */
import type { Article, Summary } from '../engine/index.ts';

/** Silent reading of non-fiction in English, words a minute (Brysbaert 2019); other alphabets come close. */
const WORDS_PER_MINUTE = 238;
/** Characters a minute in scripts without spaces, between the figures found for Chinese and for Japanese. */
const CHARACTERS_PER_MINUTE = 380;
/** `東`, `の`, `한` is spaced and does not count. */
const UNSPACED_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
/** `Trump's`, `1,200`; not ` – `. A run of white space or its absence decides, so it is linear. */
const SPACED_WORD = /[\p{L}\p{N}]\S*/gu;
/** Below this, seconds are rounded to tens; from here on to minutes. */
const LONGEST_IN_SECONDS = 55;

/** Seconds that the whole article takes. */
export function articleSeconds(article: Article): number {
  return readingSeconds(article.blocks.map(({ text }) => text).join('\n'));
}

/** Seconds that the summary's points and the author's headings take. */
export function summarySeconds(summary: Summary): number {
  return readingSeconds(summary.sections.flatMap(({ heading = '', points }) => [heading, ...points.map(({ text }) => text)]).join('\n'));
}

/** Words of the story as a reader counts them; scripts without spaces count by character. */
export function countWords(article: Article): number {
  return article.blocks.reduce((sum, { text }) => sum + countSpacedWords(text) + countUnspaced(text), 0);
}

function readingSeconds(text: string): number {
  return 60 * (countSpacedWords(text) / WORDS_PER_MINUTE + countUnspaced(text) / CHARACTERS_PER_MINUTE);
}

function countSpacedWords(text: string): number {
  return text.replace(UNSPACED_CHARACTER, ' ').match(SPACED_WORD)?.length ?? 0;
}

function countUnspaced(text: string): number {
  return text.match(UNSPACED_CHARACTER)?.length ?? 0;
}

/** `40 sec`, `4 min` in the words of a language; never nothing at all. */
export function formatReadingTime(seconds: number, locale: string): string {
  const inSeconds = seconds < LONGEST_IN_SECONDS;
  const value = inSeconds ? Math.max(10, Math.round(seconds / 10) * 10) : Math.max(1, Math.round(seconds / 60));
  return new Intl.NumberFormat(locale, { style: 'unit', unit: inSeconds ? 'second' : 'minute', unitDisplay: 'short' }).format(value);
}
