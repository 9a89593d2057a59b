/** The language of a piece of text, by its script and its small words. */
import { FUNCTION_WORDS } from './function-words.ts';

export interface GuessedLanguage {
  readonly language: string;
  /** True where the script alone tells, or the small words of this language clearly outnumber others'. */
  readonly isClear: boolean;
  /** Small words found by language; empty where the script told. */
  readonly hits: ReadonlyMap<string, number>;
}

/** Scripts of one language, or of a main one; the first pattern that a good part of the letters match tells. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/[\uac00-\ud7af]/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];
/** Share of the letters that a script must have; kana are a part of Japanese only. */
const SCRIPT_SHARE = 0.2;
const SAMPLE = 2000;
const CLEAR_HITS = 8;
const CLEAR_LEAD = 1.5;

/** A guess from the first 2,000 characters; undefined for less than a few words. */
export function guessLanguage(text: string): GuessedLanguage | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  for (const [script, language] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters * SCRIPT_SHARE)
      return { language: refine(language, sample), isClear: true, hits: new Map() };
  }
  return guessLatin(sample);
}

/** Letters that only a neighbour language of the same script has. */
function refine(language: string, sample: string): string {
  if (language === 'ru' && /[іїєґ]/.test(sample)) return 'uk';
  return language === 'ar' && (sample.match(/[پچژگ]/g)?.length ?? 0) > 5 ? 'fa' : language;
}

function guessLatin(sample: string): GuessedLanguage | undefined {
  const words = sample.match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    const known = new Set(list.split(' '));
    hits.set(language, words.filter((word) => known.has(word)).length);
  }
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] === 0) return undefined;
  return { language: first[0], isClear: first[1] >= CLEAR_HITS && first[1] >= second[1] * CLEAR_LEAD, hits };
}
