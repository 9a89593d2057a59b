/** The language of a page and the direction of its script. */
import type { JsonLd } from '../json-ld/json-ld.ts';
import { attribute, selectFirst } from '../page-query.ts';
import { type GuessedLanguage, guessLanguage } from './guess-language.ts';

export interface FoundLanguage {
  /** BCP 47, canonical. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The page's own word where it is sane and `text` (a piece of the body, may be '') doesn't clearly speak another
 * language, else what the text looks like, else English. Never throws.
 */
export function findLanguage(document: Document, text: string, jsonLd?: JsonLd): FoundLanguage {
  const said = saidLanguage(document, jsonLd);
  const guessed = text === '' ? undefined : guessLanguage(text);
  const language = said === undefined ? (guessed?.language ?? 'en') : guessed && contradicts(guessed, said) ? guessed.language : said;
  return { language, direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' };
}

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|ps|yi|dv|ckb|sd|ug)(?:-|$)/;

/** What `lang`, metas and JSON-LD say, the first that is a language tag. */
function saidLanguage(document: Document, jsonLd: JsonLd | undefined): string | undefined {
  const said = [
    attributeOf(document, 'html', 'lang'),
    attributeOf(document, 'html', 'xml:lang'),
    attributeOf(document, 'meta[http-equiv="content-language" i]', 'content'),
    jsonLd?.inLanguage ?? '',
    attributeOf(document, 'meta[property="og:locale"]', 'content'),
    attributeOf(document, 'body[lang]', 'lang'),
  ];
  return said.map(toTag).find((tag) => tag !== undefined);
}

function attributeOf(document: Document, selector: string, name: string): string {
  const element = selectFirst(document, selector);
  return element ? attribute(element, name) : '';
}

// `en`, `pt-BR`, `zh-Hans-CN`; not `english`, `undefined`
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i;
const NO_LANGUAGE = /^(?:und|mul|zxx|xx|root)\b/i;

function toTag(raw: string): string | undefined {
  const tag = raw.split(/[,;\s]/)[0]?.replace(/_/g, '-') ?? '';
  if (!TAG.test(tag) || NO_LANGUAGE.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // Looks like a tag and is none: the page's next word counts.
    return undefined;
  }
}

/** Small words of the said language are this many times rarer than of the guessed one. */
const FAR_FEWER = 3;

function contradicts({ language, isClear, hits }: GuessedLanguage, said: string): boolean {
  const base = SAME[said.split('-')[0] ?? ''] ?? said.split('-')[0] ?? '';
  if (!isClear || base === language || RELATED[language]?.includes(base)) return false;
  const own = hits.get(base);
  if (hits.size === 0) return !SHARED_SCRIPT[language]?.includes(base);
  return own !== undefined && own * FAR_FEWER < (hits.get(language) ?? 0);
}

const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', yue: 'zh', cmn: 'zh' };
/** So near that small words don't tell them apart for sure. */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  no: ['da', 'sv'],
  da: ['no', 'sv'],
  sv: ['no', 'da'],
  es: ['gl', 'ca', 'pt'],
  pt: ['gl', 'es'],
};
/** Languages that are written in the same script as the one that a script stands for. */
const SHARED_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  ru: ['uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt'],
  uk: ['ru', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt'],
  ar: ['fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'ku'],
  fa: ['ar', 'ur', 'ps', 'ckb', 'sd', 'ug', 'ku'],
  hi: ['mr', 'ne', 'sa', 'kok', 'bho'],
  zh: ['ja', 'yue', 'wuu'],
  he: ['yi'],
};
