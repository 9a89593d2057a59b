/** The language of a story and the direction of its script. */
import { type GuessedLanguage, guessLanguage } from './guess-language.ts';

export interface SettledLanguage {
  /** BCP 47, canonical. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * What the page said (BCP 47, or '') where `text` (a piece of the body, may be '') doesn't clearly speak another
 * language, else what the text looks like, else English. Never throws.
 */
export function settleLanguage(said: string, text: string): SettledLanguage {
  const guessed = guessLanguage(text);
  const language = guessed && (said === '' || contradicts(guessed, said)) ? guessed.language : said || 'en';
  return { language, direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' };
}

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|ps|yi|dv|ckb|sd|ug)\b/;

/** Small words of the said language are this many times rarer than of the guessed one. */
const FAR_FEWER = 3;

function contradicts({ language, isClear, hits }: GuessedLanguage, said: string): boolean {
  const base = said.replace(/-.*/, '').replace(/^n[bn]$/, 'no');
  if (!isClear || FAMILIES.some((family) => family.includes(language) && family.includes(base))) return false;
  const own = hits.get(base);
  return hits.size === 0 ? language !== base : own !== undefined && own * FAR_FEWER < (hits.get(language) ?? 0);
}

/** So near, or so alike in script, that small words or letters don't tell them apart for sure. */
const FAMILIES = [
  'no da sv',
  'es gl ca pt',
  'ru uk be bg sr mk kk ky mn tg tt',
  'ar fa ur ps ckb sd ug ku',
  'hi mr ne',
  'zh ja yue',
  'he yi iw',
].map((family) => family.split(' '));
