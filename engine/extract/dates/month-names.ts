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
  const names = new Map<string, number>();
  for (const locale of [language, ...(VARIANTS[language.slice(0, 2)] ?? []), 'en']) addNames(names, locale);
  for (const [name, month] of EXTRA) names.set(name, month);
  cache.set(language, names);
  return names;
}

/** Arabic has two sets of months; Norwegian pages are marked `no`, which browsers know as `nb`. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { ar: ['ar-EG', 'ar-LB', 'ar-MA'], no: ['nb'], de: ['de-AT'] };

/** Printed abbreviations that `Intl` does not write. */
const EXTRA: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['set', 9],
  ['mrz', 3],
  ['mär', 3],
];

function addNames(names: Map<string, number>, locale: string): void {
  const formats: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  for (const format of formats) {
    const formatter = formatterFor(locale, { ...format, timeZone: 'UTC' });
    if (!formatter) return;
    for (let month = 1; month <= 12; month++) {
      const part = formatter.formatToParts(Date.UTC(2001, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? '';
      const name = part.toLocaleLowerCase(locale).replace(/\./g, '');
      if (/\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
}

/** Undefined for a language tag that is none. */
function formatterFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, options);
  } catch {
    // A wrong tag in the page: the English names remain.
    return undefined;
  }
}
