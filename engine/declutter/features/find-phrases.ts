/** Which groups of phrases a text speaks of, in any of the languages at once. */
import type { Piece } from '../../page-tree.ts';
import { findGroups, type Lexicon, toLexicon } from '../../text/phrase-lexicon.ts';
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
import { wordsOf } from '../words-of.ts';

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

/** Phrases in words, and those of scripts without spaces, each with its group's bit. */
interface Phrasebook {
  readonly spaced: Lexicon;
  readonly unspaced: readonly (readonly [phrase: string, bit: number])[];
}

/** A bit for each group of `PHRASE_GROUPS` that a text names, or a piece. */
export interface PhraseFinder {
  readonly inText: (text: string) => number;
  readonly inPiece: (piece: Piece) => number;
}

/** A finder for pages of a language (BCP 47). */
export function createPhraseFinder(language: string): PhraseFinder {
  const book = toPhrasebook(BY_LANGUAGE[language.slice(0, 2).toLowerCase()]);
  const find = (text: string, words: readonly string[]) =>
    findGroups(book.spaced, words) | (UNSPACED.test(text) ? findUnspaced(book, text) : 0);
  const inText = (text: string) => {
    const ends = text.length > WHOLE ? `${text.slice(0, END)} ${text.slice(-END)}` : text;
    return find(ends, plainWords(ends.toLowerCase()));
  };
  return { inText, inPiece: (piece) => (piece.text.length > WHOLE ? inText(piece.text) : find(piece.text, wordsOf(piece))) };
}

const books = new Map<Phrases | undefined, Phrasebook>();

function toPhrasebook(phrases: Phrases | undefined): Phrasebook {
  const known = books.get(phrases);
  if (known !== undefined) return known;
  const sources = phrases ? [en, phrases] : [en];
  const groups = PHRASE_GROUPS.map((group) => sources.flatMap((source) => source[group] ?? []).join('|'));
  const unspaced = groups.flatMap((group, i) =>
    group
      .split('|')
      .filter((phrase) => UNSPACED.test(phrase))
      .map((phrase) => [phrase, 1 << i] as const),
  );
  const book = { spaced: toLexicon(groups), unspaced };
  books.set(phrases, book);
  return book;
}

function findUnspaced({ unspaced }: Phrasebook, text: string): number {
  let found = 0;
  for (const [phrase, bit] of unspaced) if (text.includes(phrase)) found |= bit;
  return found;
}
