/** A date as printed for readers, in the page's language or English. */
import { monthNames } from './month-names.ts';
import { toDay, toIso } from './to-iso.ts';

/**
 * A letter of a name, roughly: no space, digit or mark of punctuation. What is read so is then looked up among the months. The class
 * of all letters would be written out by the browser for each repetition, which took it 100 ms on its first text with a curly quote.
 */
const LETTER = '[^\\s\\d!-/:-@[-`{-~«»–—‘’“”„…·•]';

/** A printed form; the groups are named for the parts of the day. */
const NAMED: readonly RegExp[] = [
  // `10. November 2025`, `10 de noviembre de 2025`, `le 1er mai 2024`, `1° aprile 2026`, `10-Nov-2025`, `10 نوفمبر 2025`, `3 مارس/آذار 2026`
  new RegExp(
    `(?<![\\d.])(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª|°)?[\\s-]{0,2}(?:de\\s|d['’]|of\\s)?\\s{0,2}(?<name>${LETTER}{3,15}(?:\\s${LETTER}{4,8})?)(?:/${LETTER}{3,15})?\\.?,?[\\s-]{0,2}(?:del?\\s)?(?<year>\\d{4})(?!\\d)`,
    'g',
  ),
  // `November 10, 2025`, `Nov. 10th 2025`
  new RegExp(`(?<name>${LETTER}{3,15})\\.?\\s{0,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})(?!\\d)`, 'g'),
  // `2025. november 10.`, `2025 Nov 10`
  new RegExp(`(?<![\\d./-])(?<year>(?:19|20)\\d\\d)\\.?\\s(?<name>${LETTER}{3,15})\\.?\\s(?<day>\\d{1,2})(?!\\d)`, 'g'),
];
// `2025年11月10日`, `2025년 11월 10일`
const CJK = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
// `10.11.2025`, `10/11/2025`, `10-11-2025`, `10.11.25`
const NUMBERS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:\d\d)?\d\d)(?![\d./-]?\d)/;
// `2025-11-10`, `2025/11/10`, `2025.11.10`
const YEAR_FIRST = /(?<!\d)(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)/;
// `令和8年3月3日`, `平成元年1月8日`
const ERA_YEAR = /(令和|平成|昭和)\s?(\d{1,2}|元)\s?年/;
/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
// Arabic-Indic, Persian and full-width digits
const OTHER_DIGIT = /[٠-٩۰-۹０-９]/g;

/** True where a date could stand: some digit of any script. */
export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** The first day printed in `text` (at most 300 characters are read) as `YYYY-MM-DD`, or undefined. `language` is BCP 47. */
export function findPrintedDate(text: string, language: string): string | undefined {
  if (!hasDigit(text)) return undefined;
  const line = text
    .slice(0, 300)
    .replace(OTHER_DIGIT, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(ERA_YEAR, (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`);
  const [, year, month, day] = CJK.exec(line) ?? [];
  return year ? toDay(Number(year), Number(month), Number(day)) : (findNamed(line, language) ?? findNumbers(line, language));
}

// `10:00:00 +02:00`, `10:00Z`
const CLOCK = /\b\d\d?:\d\d(?::\d\d)?\s?(?:Z\b|[+-]\d\d:?\d\d\b)/;

/** The same with time and zone as ISO 8601 where both are written as machines do: `12 mai 2026 10:00:00 +02:00`. */
export function findPrintedTime(text: string, language: string): string | undefined {
  const day = findPrintedDate(text, language);
  const clock = CLOCK.exec(text.slice(0, 300))?.[0];
  return day !== undefined && clock !== undefined ? toIso(`${day} ${clock}`) : day;
}

function findNamed(line: string, language: string): string | undefined {
  const months = monthNames(language);
  for (const { groups = {} } of NAMED.flatMap((form) => [...line.matchAll(form)])) {
    const name = (groups.name ?? '').toLowerCase();
    const month = months.get(name) ?? months.get(name.split(' ')[0] ?? '');
    if (month !== undefined) return toDay(Number(groups.year), month, Number(groups.day));
  }
  return undefined;
}

function findNumbers(line: string, language: string): string | undefined {
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) return toIso(yearFirst[0]);
  const [, first, mark, second, end = ''] = NUMBERS.exec(line) ?? [];
  const year = Number(end.length === 2 ? `20${end}` : end);
  const isMonthFirst = Number(second) > 12 || (Number(first) <= 12 && mark !== '.' && MONTH_FIRST_LANGUAGE.test(language));
  return isMonthFirst ? toDay(year, Number(first), Number(second)) : toDay(year, Number(second), Number(first));
}

// American English writes the month first; plain `en` more often than not is American.
const MONTH_FIRST_LANGUAGE = /^en(?:-US)?$/i;
