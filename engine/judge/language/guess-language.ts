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
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ru', /[\u0400-\u04ff]/g],
];
/** Share of the letters that a script must have; kana are a part of Japanese only. */
const SCRIPT_SHARE = 0.2;
const SAMPLE = 2000;
const FEWEST_LETTERS = 20;
const CLEAR_HITS = 8;
const CLEAR_LEAD = 1.5;

/** A guess from the first 2,000 characters; undefined for less than a few words. */
export function guessLanguage(text: string): GuessedLanguage | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters < FEWEST_LETTERS) return undefined;
  const language = SCRIPTS.find(([, script]) => count(script) > letters * SCRIPT_SHARE)?.[0];
  return language === undefined ? guessLatin(sample) : { language, isClear: true, hits: new Map() };
}

function guessLatin(sample: string): GuessedLanguage | undefined {
  const words = sample.match(/\p{L}+/gu) ?? [];
  const hits = Object.entries(FUNCTION_WORDS).map(([language, list]) => {
    const known = new Set(list.split(' '));
    return [language, words.filter((word) => known.has(word)).length] as const;
  });
  const [[language, most] = ['', 0], [, second] = ['', 0]] = [...hits].sort((a, b) => b[1] - a[1]);
  if (most === 0) return undefined;
  return { language, isClear: most >= CLEAR_HITS && most >= second * CLEAR_LEAD, hits: new Map(hits) };
}
