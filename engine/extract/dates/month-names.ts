/**
 * Names of months in the page's language. They come from the browser's own `Intl`, so no table of names has to be
 * shipped: a dozen patterns over them read every language that the browser can write (a library such as chrono-node
 * would cost more than the whole content script may weigh).
 */

const cache = new Map<string, ReadonlyMap<string, number>>();

/** Lower-case names and abbreviations (without dots) to 1 … 12, in `language` and in English. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const known = cache.get(language);
  if (known) return known;
  const names = new Map(KNOWN);
  const locales = ENGLISH.test(language) ? [] : [language, ...(VARIANTS[language.slice(0, 2)] ?? [])];
  for (const locale of locales) addNames(names, locale);
  cache.set(language, names);
  return names;
}

/** Arabic has two sets of months; Norwegian pages are marked `no`, which browsers know as `nb`. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { ar: ['ar-EG', 'ar-LB', 'ar-MA'], no: ['nb'], de: ['de-AT'] };

/** Printed abbreviations that `Intl` does not write, and English, for which it needn't be asked: its first answer takes 20 ms. */
const KNOWN: readonly [string, number][] = [
  ['sept', 9],
  ['mrz', 3],
  ['fév', 2],
  ['setiembre', 9],
  ...'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, i): [string, number][] => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
    ]),
];
const ENGLISH = /^en(?:-|$)/i;

/** The forms beside a day and alone: many languages inflect the name. */
const FORMATS: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
  { month },
  { month, day: 'numeric' },
]);

function addNames(names: Map<string, number>, locale: string): void {
  for (const format of FORMATS) {
    const formatter = toFormatter(locale, format);
    for (let month = 1; formatter && month <= 12; month++) {
      const part = formatter.formatToParts(Date.UTC(2001, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? '';
      const name = part.toLowerCase().replaceAll('.', '');
      if (/[\p{L}\p{M}]{3}/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
}

/** Undefined for a language tag that is none: the English names remain. */
function toFormatter(locale: string, format: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...format, timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}
