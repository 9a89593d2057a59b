/** How values are said: times, days, figures, plurals. */
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../components/format-date.ts';
import { plural } from '../../components/plural.ts';
import { articleSeconds, formatReadingTime } from '../../components/reading-time.ts';
import { splitDates } from '../../components/split-dates.ts';
import { splitFigures } from '../../components/split-figures.ts';
import { splitScores } from '../../components/split-scores.ts';
import { hostName } from '../../components/web-address.ts';
import { makeStory } from './stories.ts';
import { readTexts } from './texts.ts';

describe('a reading time', () => {
  it.each([
    [0, 'en', '10 sec'],
    [14, 'en', '10 sec'],
    [44, 'en', '40 sec'],
    [54.9, 'en', '50 sec'],
    [55, 'en', '1 min'],
    [89, 'en', '1 min'],
    [91, 'en', '2 min'],
    [250, 'en', '4 min'],
    [250, 'de', '4 Min.'],
    [4000, 'en', '67 min'],
  ])('of %d s in %s is %s', (seconds, locale, expected) => {
    expect(formatReadingTime(seconds, locale)).toBe(expected);
  });

  it.each([
    ['238 words', 'word '.repeat(238), 60],
    ['380 Chinese characters', '桥'.repeat(380), 60],
    ['dashes alone', '– – –', 0],
    ['nothing', '', 0],
  ])('counts %s', (_, text, expected) => {
    expect(articleSeconds(makeStory({ article: { blocks: [{ kind: 'paragraph', id: 1, text }] } }).article)).toBe(expected);
  });
});

describe('a day', () => {
  it.each([
    ['2026-02-10', 'en', 'February 10, 2026'],
    ['2026-02-10T23:59:00-11:00', 'en', 'February 10, 2026'],
    ['2026-02-10', 'de', '10. Februar 2026'],
    ['2026-13-40', 'en', null],
    ['10.02.2026', 'en', null],
    ['', 'en', null],
  ])('written %s is in %s %s', (iso, locale, expected) => {
    expect(formatDay(iso, locale)).toBe(expected);
  });
});

describe('dates in a sentence', () => {
  it.each([
    ['en', 'It closes on 3 March and opens on Feb. 10th, not in March 2026.', ['3 March', 'Feb. 10th']],
    ['en', 'They meet Friday [March 6], at 300 March Street.', ['March 6']],
    ['en', 'From 3–5 March, or March 10–12, or June 9–July 2.', ['3–5 March', 'March 10–12', 'June 9', 'July 2']],
    ['de', 'Vom 3.–5. März.', ['3.–5. März']],
    ['de', 'Am 3. März und am 10. Okt. wird gesperrt.', ['3. März', '10. Okt']],
    ['fr', 'Le 1er mai et le 14 juillet.', ['1er mai', '14 juillet']],
    ['es', 'El 3 de marzo.', ['3 de marzo']],
    ['pl', 'Most zamkną 3 marca.', ['3 marca']],
    ['ar', 'في 10 فبراير 2026', ['10 فبراير']],
    ['ja', '2026年2月10日に閉鎖', ['2月10日']],
    ['no-such-language-tag', 'On 3 March.', []],
    ['en', '', []],
  ])('in %s: %s', (language, text, expected) => {
    const parts = splitDates(text, language);
    expect(parts.filter(({ isDate }) => isDate).map((part) => part.text)).toEqual(expected);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('scores and ranges', () => {
  it.each([
    ['voted 9–4 on Tuesday', ['9–4']],
    ['10–15 % of 1,000–1,200 in 2026–27', ['10–15 %', '000–1', '2026–27']],
    ['٩–٤ and 9 – 4, 9-4, 5–3–1', ['٩–٤', '5–3–1']],
    ['none', []],
    ['', []],
  ])('of “%s” are %j', (text, expected) => {
    const parts = splitScores(text);
    expect(parts.filter(({ isUnbroken }) => isUnbroken).map((part) => part.text)).toEqual(expected);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('figures', () => {
  it.each([
    ['It costs $4.2 million, 37% more.', ['$4.2 million', '37%']],
    ['Prices rose 3.5 percentage points to €2bn.', ['3.5 percentage points', '€2bn']],
    ['Die Zahl stieg um 12 Prozent auf 1.250.000.', ['12 Prozent', '1.250.000']],
    ['The STOXX 600 was up 0.49 per cent, the S&P 500 lost 12 points.', ['0.49 per cent', '12']],
    ['In 2026 and 1998, COVID-19 and Q3 were not counted.', []],
    ['Some 12,000 people over 9 days at −4 °C', ['12,000', '9', '−4 °C']],
    ['They voted 9–4, then 9-4, for 10–15 % more or $4.2–4.8 million.', ['9–4', '9-4', '10–15 %', '$4.2–4.8 million']],
    ['Between 10%–15% at −4–−2 °C or –5 °C, a 3-year plan by 5–3–1', ['10%–15%', '−4–−2 °C', '5 °C', '3', '5–3–1']],
    ['In 2019–2021, 2026–27 and 1998-99, on 10-02-2026 and 2026-02-10.', []],
    ['No figure at all', []],
    ['', []],
  ])('of “%s” are %j', (text, expected) => {
    const parts = splitFigures(text);
    expect(parts.filter(({ isFigure }) => isFigure).map((part) => part.text)).toEqual(expected);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('a plural', () => {
  it.each([
    ['en', 0, '0 words'],
    ['en', 1, '1 word'],
    ['en', 1200, '1,200 words'],
    ['de', 1, '1 Wort'],
    ['de', 1200, '1.200 Wörter'],
  ])('in %s of %d is %s', (locale, count, expected) => {
    expect(plural(readTexts(locale), 'words', count)).toBe(expected);
  });
});

describe('a host', () => {
  it.each([
    ['https://www.herald.example/a', 'herald.example'],
    ['http://herald.example:8080', 'herald.example'],
    ['file:///a', ''],
    ['nonsense', ''],
  ])('of %s is “%s”', (url, expected) => {
    expect(hostName(url)).toBe(expected);
  });
});
