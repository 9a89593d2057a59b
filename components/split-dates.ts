/** Finds day and month in a sentence, so that a view can keep them in one line. */
import { findAll, splitText } from './split-text.ts';

export interface DatedPart {
  readonly text: string;
  readonly isDate: boolean;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
const WIDTHS = ['long', 'short'] as const;
/** A pattern that nothing matches. */
const NO_NAME = '(?!)';
/** In a pattern they mean something else. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const patterns = new Map<string, RegExp>();

/** The text in parts, in order; together they are the text. */
export function splitDates(text: string, language: string): DatedPart[] {
  return splitText(text, findAll(text, datePattern(language)), (part, isDate) => ({ text: part, isDate }));
}

function datePattern(language: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const pattern = makePattern(language);
  patterns.set(language, pattern);
  return pattern;
}

/** `3月10日`: there a line may end anywhere. */
const UNSPACED_DATE = '\\p{Nd}{1,2}月\\p{Nd}{1,2}日';

/** `3 March`, `3–5 March`, `1st of May`, `3. März`, `1er mai`, `3 de marzo`, `Feb. 10`; not `March 2026`, `300 March`. Months by their names in one language. */
function makePattern(language: string): RegExp {
  const names = monthNames(language).join('|') || NO_NAME;
  const dayFirst = `(?:\\p{Nd}{1,2}\\.?[–-])?\\p{Nd}{1,2}(?:\\.|er|st|nd|rd|th|º|ª)? (?:of |de |d’)?(?:${names})(?![\\p{L}])`;
  const monthFirst = `(?<![\\p{L}])(?:${names})\\.? \\p{Nd}{1,2}(?:st|nd|rd|th)?(?:[–-]\\p{Nd}{1,2})?(?![\\p{L}\\p{N}])`;
  return new RegExp(`(?<![\\p{N}.,])${dayFirst}|${monthFirst}|${UNSPACED_DATE}`, 'gu');
}

/** As they stand beside a day; some languages inflect them there. */
function monthNames(language: string): string[] {
  try {
    const names = WIDTHS.flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      return MONTHS.map((time) => format.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '');
    });
    return [...new Set(names)].filter((name) => /^\p{L}/u.test(name)).map((name) => name.replace(/\.$/, '').replace(SPECIAL, '\\$&'));
  } catch {
    return []; // not a language tag
  }
}
