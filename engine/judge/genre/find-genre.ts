/** Whether a story is an opinion or a review, by the page's own word alone: how a text is written doesn't tell for sure. */
import type { Draft } from '../../draft.ts';
import { toHeadingKey } from '../../text/brief-headings.ts';
import type { Genre } from '../../types.ts';
import { GENRE_WORDS } from './genre-words.ts';

/** What the page calls its story where that is no report, else undefined; a passage that a reader selected has no genre. Never throws. */
export function findGenre({ url, head, evidence }: Pick<Draft, 'url' | 'head' | 'evidence'>): Genre | undefined {
  if (evidence === null) return undefined;
  const headline = head.headline.value;
  const named = [...evidence.sections, head.kicker?.value ?? '', ...labelsOf(headline), ...foldersOf(url)].map(genreNamed);
  const found = GENRES.find((genre) => evidence.types.includes(TYPES[genre]) || named.includes(genre));
  // Pages of reviews hold buyer's guides too, which judge no one thing.
  return found === 'review' && RANKS.test(headline) ? undefined : found;
}

const TYPES: Readonly<Record<Genre, string>> = { opinion: 'OpinionNewsArticle', review: 'ReviewNewsArticle' };
const GENRES = Object.keys(TYPES) as readonly Genre[];

// `The 10 best tents`, `Die besten Kameras`
const RANKS = /^\d|\b(?:best|top|vs|versus|beste[nrs]?|meilleure?s?|mejor(?:es)?|migliori?|melhor(?:es)?|bästa|bedste)\b/i;

/** No name in the lists is longer. */
const LONGEST = 30;
let known: ReadonlyMap<string, Genre> | undefined;

/** The genre that a label is a name of. */
function genreNamed(label: string): Genre | undefined {
  known ??= new Map(GENRES.flatMap((genre) => GENRE_WORDS[genre].split('|').map((word) => [word, genre] as const)));
  return label.length <= LONGEST ? known.get(toHeadingKey(label)) : undefined;
}

/** `Opinion` in `Opinion: The bridge must stay`, and in `The bridge must stay | Opinion`. */
function labelsOf(headline: string): readonly string[] {
  return [FIRST_LABEL, LAST_LABEL].map((label) => label.exec(headline)?.[1] ?? '');
}
const FIRST_LABEL = /^([^:|]{3,30}?)\s?[:|]\s/;
const LAST_LABEL = /\|\s([^|]{3,30})$/;

/** The folders of an address, without its last part, which is the story's own name. */
function foldersOf(url: string): readonly string[] {
  return URL.canParse(url) ? new URL(url).pathname.split('/').slice(1, -1).filter(Boolean).map(decode) : [];
}

function decode(folder: string): string {
  try {
    return decodeURIComponent(folder);
  } catch {
    return folder;
  }
}
