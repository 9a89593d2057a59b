/** The texts of a locale as the browser gives them, for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../components/texts.tsx';
import { type Messages, toTexts } from './to-texts.ts';

export const LOCALES = join(import.meta.dirname, '../../public/_locales');

export function readMessages(locale: string): Messages {
  return JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
}

export function readTexts(locale = 'en'): Texts {
  return toTexts(readMessages(locale), locale);
}
