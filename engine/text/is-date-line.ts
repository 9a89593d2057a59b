/** A day in a line of its own, in any language: `13 August 2025`, `Published: Aug. 13, 2025, 10:15 BST`, `13.08.2025`, `2025年8月13日`. */

/** Letters of a month's name, roughly: no space, digit or mark. */
const MONTH = '[^\\s\\d!-/:-@[-`{-~«»–—‘’“”„…·•]{3,12}';
const YEAR = '(?:19|20)\\d\\d(?!\\d)';
const DAY = '(?<![\\d.])\\d{1,2}(?:\\.|st|nd|rd|th|er|º|ª|°)?';
const DATE = new RegExp(
  [
    `${DAY}[ -](?:de )?${MONTH}\\.?,?[ -](?:del? )?${YEAR}`,
    `(?<![^\\s])${MONTH}\\.? ${DAY},? ${YEAR}`,
    '(?<![\\d./-])\\d{1,2}[./-]\\d{1,2}[./-](?:\\d\\d)?\\d\\d(?![\\d./-])',
    `(?<!\\d)(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d)`,
    '\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]',
  ].join('|'),
);
const LONGEST = 60;
/** What may stand around it: a weekday, `Published on`, a time with its zone. */
const MOST_WORDS = 5;
const WORD = /\p{L}[\p{L}.]*/gu;
const SENTENCE_END = /[^\d\s.]{3}[.!?]$/;

/** True where a day stands somewhere in the text, whatever stands around it. */
export function holdsDate(text: string): boolean {
  return DATE.test(text);
}

export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || SENTENCE_END.test(text) || text.includes('©')) return false;
  const rest = text.replace(DATE, ' ');
  return rest !== text && (rest.match(WORD)?.length ?? 0) <= MOST_WORDS;
}
