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
/** No function word is longer. */
const LONGEST = 5;
const CLEAR_HITS = 8;
const CLEAR_LEAD = 1.5;

/** A guess from the first 2,000 characters; undefined for less than a few words. */
export function guessLanguage(text: string): GuessedLanguage | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(WORD) ?? [];
  const run = words.join('');
  const letters = ASTRAL.test(run) ? [...run].length : run.length;
  if (letters < FEWEST_LETTERS) return undefined;
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const isOther = OTHER_SCRIPT.test(sample);
  const language = isOther ? SCRIPTS.find(([, script]) => count(script) > letters * SCRIPT_SHARE)?.[0] : undefined;
  return language === undefined ? guessLatin(words) : { language, isClear: true, hits: new Map() };
}
const WORD = /\p{L}+/gu;
const ASTRAL = /[\ud800-\udfff]/;
/** Any letter of `SCRIPTS`. */
const OTHER_SCRIPT = /[\u0370-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** The numbers of the languages that have each word; made when it is first asked. */
let known: ReadonlyMap<string, readonly number[]> | undefined;

function indexWords(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  Object.values(FUNCTION_WORDS).forEach((list, language) => {
    for (const word of new Set(list.split(' '))) index.set(word, [...(index.get(word) ?? []), language]);
  });
  return index;
}

function guessLatin(words: readonly string[]): GuessedLanguage | undefined {
  known ??= indexWords();
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) {
    if (word.length > LONGEST) continue;
    for (const language of known.get(word) ?? []) counts[language] = (counts[language] ?? 0) + 1;
  }
  const hits = LANGUAGES.map((language, i) => [language, counts[i] ?? 0] as const);
  const [[language, most] = ['', 0], [, second] = ['', 0]] = [...hits].sort((a, b) => b[1] - a[1]);
  if (most === 0) return undefined;
  return { language, isClear: most >= CLEAR_HITS && most >= second * CLEAR_LEAD, hits: new Map(hits) };
}
