/** Tells words apart that only a capital tells apart, before a sentence is looked at in small letters. */

const MODAL = /\bmay\b/g;
const COUNTRY = /\bUS\b/g;
const SMALL = /\p{Ll}/u;

/** English: the verb `may` as `might`, so that `may` is the month, and `US` as `USA`, so that `us` is the pronoun. Other languages stay as they are. */
export function tellHomographs(text: string, language: string): string {
  if (language !== 'en') return text;
  const told = text.replace(MODAL, 'might');
  return SMALL.test(text) ? told.replace(COUNTRY, 'USA') : told;
}
