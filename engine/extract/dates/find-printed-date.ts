/** A date as printed for readers, in the page's language or English. */
import { monthNames } from './month-names.ts';
import { toDay, toIso } from './to-iso.ts';

// `10. November 2025`, `10 de noviembre de 2025`, `le 1er mai 2024`, `10 نوفمبر 2025`
const DAY_FIRST =
  /(?<![\d.])(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?\s{0,2}(?:de\s|d['’]|of\s)?\s{0,2}(\p{L}[\p{L}\p{M}]{2,14}(?:\s\p{L}{4,8})?)\.?,?\s{0,2}(?:de[l]?\s)?(\d{4})(?!\d)/gu;
// `November 10, 2025`, `Nov. 10th 2025`
const MONTH_FIRST = /(\p{L}[\p{L}\p{M}]{2,14})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/gu;
// `2025年11月10日`, `2025년 11월 10일`
const CJK = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
// `10.11.2025`, `10/11/2025`, `10-11-2025`, `10.11.25`
const NUMBERS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-]?\d)/;
// `2025-11-10`, `2025/11/10`, `2025.11.10`
const YEAR_FIRST = /(?<!\d)(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)/;
// Arabic-Indic and Persian digits
const EASTERN_DIGIT = /[٠-٩۰-۹]/g;

/** True where a date could stand: some digit of any script. */
export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** The first day printed in `text` (at most 300 characters are read) as `YYYY-MM-DD`, or undefined. `language` is BCP 47. */
export function findPrintedDate(text: string, language: string): string | undefined {
  const line = text.slice(0, 300).replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
  if (!/\d/.test(line)) return undefined;
  const cjk = CJK.exec(line);
  if (cjk) return toDay(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]));
  return findNamed(line, language) ?? findNumbers(line, language);
}

function findNamed(line: string, language: string): string | undefined {
  const months = monthNames(language);
  for (const [, day, name, year] of line.matchAll(DAY_FIRST)) {
    const month = months.get((name ?? '').toLowerCase()) ?? months.get((name ?? '').toLowerCase().split(' ')[0] ?? '');
    if (month !== undefined) return toDay(Number(year), month, Number(day));
  }
  for (const [, name, day, year] of line.matchAll(MONTH_FIRST)) {
    const month = months.get((name ?? '').toLowerCase());
    if (month !== undefined) return toDay(Number(year), month, Number(day));
  }
  return undefined;
}

function findNumbers(line: string, language: string): string | undefined {
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) return toIso(yearFirst[0]);
  const found = NUMBERS.exec(line);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = (found[4] ?? '').length === 2 ? 2000 + Number(found[4]) : Number(found[4]);
  const monthFirst = second > 12 || (first <= 12 && found[2] !== '.' && MONTH_FIRST_LANGUAGE.test(language));
  return monthFirst ? toDay(year, first, second) : toDay(year, second, first);
}

// American English writes the month first; plain `en` more often than not is American.
const MONTH_FIRST_LANGUAGE = /^en(?:-US)?$/i;
