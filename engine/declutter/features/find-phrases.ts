/** Which groups of phrases a text speaks of, in any of the languages at once. */

import { plainWords } from '../../text/plain-words.ts';
import { ar } from '../phrases/ar.ts';
import { de } from '../phrases/de.ts';
import { en } from '../phrases/en.ts';
import { es } from '../phrases/es.ts';
import { fr } from '../phrases/fr.ts';
import { it } from '../phrases/it.ts';
import { ja } from '../phrases/ja.ts';
import { nl } from '../phrases/nl.ts';
import { nordic } from '../phrases/nordic.ts';
import { pl } from '../phrases/pl.ts';
import { pt } from '../phrases/pt.ts';
import { PHRASE_GROUPS, type Phrases } from '../tables/phrase-groups.ts';

/** English stands on pages of every language, so its phrases always count. */
const BY_LANGUAGE: Readonly<Record<string, Phrases>> = {
  ar,
  de,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  zh: ja,
  sv: nordic,
  no: nordic,
  nb: nordic,
  nn: nordic,
  da: nordic,
};
/** Words with letters beyond Latin, Greek and Cyrillic's reach that are written without spaces. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Of a long text only the ends are read: that is where a pitch or a credit gives itself away. */
const WHOLE = 320;
const END = 160;

/** Phrases of more than one word hang under their first. */
interface Entry {
  bits: number;
  readonly longer: { readonly rest: readonly string[]; readonly bit: number }[];
}
interface Lexicon {
  readonly spaced: ReadonlyMap<string, Entry>;
  readonly unspaced: readonly (readonly [phrase: string, bit: number])[];
}

/** A finder for pages of a language (BCP 47): a bit for each group of `PHRASE_GROUPS` that the text names. */
export function createPhraseFinder(language: string): (text: string) => number {
  const lexicon = toLexicon(BY_LANGUAGE[language.slice(0, 2).toLowerCase()]);
  return (text) => {
    const ends = text.length > WHOLE ? `${text.slice(0, END)} ${text.slice(-END)}` : text;
    return findSpaced(lexicon, ends) | (UNSPACED.test(ends) ? findUnspaced(lexicon, ends) : 0);
  };
}

const lexicons = new Map<Phrases | undefined, Lexicon>();

function toLexicon(phrases: Phrases | undefined): Lexicon {
  const known = lexicons.get(phrases);
  if (known !== undefined) return known;
  const spaced = new Map<string, Entry>();
  const unspaced: [string, number][] = [];
  for (const source of phrases ? [en, phrases] : [en]) addPhrases(source, spaced, unspaced);
  const lexicon = { spaced, unspaced };
  lexicons.set(phrases, lexicon);
  return lexicon;
}

function addPhrases(source: Phrases, spaced: Map<string, Entry>, unspaced: [string, number][]): void {
  PHRASE_GROUPS.forEach((group, place) => {
    for (const phrase of source[group]?.split('|') ?? []) {
      const bit = 1 << place;
      const [first = '', ...rest] = phrase.split(' ');
      if (UNSPACED.test(phrase)) unspaced.push([phrase, bit]);
      const entry = spaced.get(first) ?? { bits: 0, longer: [] };
      if (rest.length > 0) entry.longer.push({ rest, bit });
      else entry.bits |= bit;
      spaced.set(first, entry);
    }
  });
}

function findSpaced({ spaced }: Lexicon, text: string): number {
  const words = plainWords(text.toLowerCase());
  let found = 0;
  for (let i = 0; i < words.length; i++) {
    const entry = spaced.get(words[i] ?? '');
    if (entry === undefined) continue;
    found |= entry.bits;
    for (const { rest, bit } of entry.longer) if (rest.every((word, k) => words[i + 1 + k] === word)) found |= bit;
  }
  return found;
}

function findUnspaced({ unspaced }: Lexicon, text: string): number {
  let found = 0;
  for (const [phrase, bit] of unspaced) if (text.includes(phrase)) found |= bit;
  return found;
}
