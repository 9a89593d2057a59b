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
  const guessed = guessLanguage(text);
  const language = guessed && (said === undefined || contradicts(guessed, said)) ? guessed.language : (said ?? 'en');
  return { language, direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' };
}

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|ps|yi|dv|ckb|sd|ug)\b/;

/** Where a page says its language; JSON-LD comes between the first three and the others. */
const SAID: readonly (readonly [selector: string, name: string])[] = [
  ['html', 'lang'],
  ['meta[http-equiv="content-language" i]', 'content'],
  ['meta[property="og:locale"]', 'content'],
  ['body', 'lang'],
];

function saidLanguage(document: Document, jsonLd: JsonLd | undefined): string | undefined {
  const said = SAID.map(([selector, name]) => {
    const element = selectFirst(document, selector);
    return element ? attribute(element, name) : '';
  });
  return [...said.slice(0, 2), jsonLd?.inLanguage ?? '', ...said.slice(2)].map(toTag).find((tag) => tag !== undefined);
}

// `en`, `pt-BR`, `zh-Hans-CN`; not `english`, `undefined`
const TAG = /^(?!und|mul|zxx)[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i;

function toTag(raw: string): string | undefined {
  const tag = raw.split(/[,;\s]/, 1)[0]?.replaceAll('_', '-') ?? '';
  try {
    return TAG.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    // Looks like a tag and is none: the page's next word counts.
    return undefined;
  }
}

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
