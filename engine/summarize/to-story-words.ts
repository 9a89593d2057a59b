/** The words of a sentence as the summary looks at them. */
import { toWords } from '../text/to-words.ts';

const ENGLISH = /^en\b/i;
const MODAL = /\bmay\b/g;
const COUNTRY = /\bUS\b/g;
const SMALL = /\p{Ll}/u;

/** `toWords`, with words told apart that only a capital tells apart: in English the verb `may` is `might`, so that `may` is the month, and `US` is `usa`, so that `us` is the pronoun. */
export function toStoryWords(text: string, language: string): readonly string[] {
  if (!ENGLISH.test(language)) return toWords(text);
  const told = text.replace(MODAL, 'might');
  return toWords(SMALL.test(text) ? told.replace(COUNTRY, 'USA') : told);
}
