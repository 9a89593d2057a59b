/** Whether a story is an opinion or a review, by the page's own word alone: how a text is written doesn't tell for sure. */
import type { Draft } from '../../draft.ts';
import { toHeadingKey } from '../../text/brief-headings.ts';
import type { Genre } from '../../types.ts';
import { GENRE_WORDS } from './genre-words.ts';

/** What the page calls its story where that is no report, else undefined; a passage that a reader selected has no genre. Never throws. */
export function findGenre({ url, head, evidence }: Pick<Draft, 'url' | 'head' | 'evidence'>): Genre | undefined {
  if (evidence === null) return undefined;
  const headline = head.headline.value;
  const labels = [
    ...evidence.sections,
    head.kicker?.value ?? '',
    ...labelsOf(headline),
    labelBehind(head.dek?.value ?? ''),
    ...signedLabels(head),
    ...foldersOf(url),
  ];
  const named = labels.map(genreNamed);
  const isRated = evidence.types.some((type) => RATED.has(type)) && wordsOf(headline, url).some((word) => genreNamed(word) === 'review');
  const found = GENRES.find((genre) => evidence.types.includes(TYPES[genre]) || named.includes(genre)) ?? (isRated ? 'review' : undefined);
  // Pages of reviews hold buyer's guides too, which judge no one thing.
  return found === 'review' && RANKS.test(headline) ? undefined : found;
}

const TYPES: Readonly<Record<Genre, string>> = { opinion: 'OpinionNewsArticle', review: 'ReviewNewsArticle' };
const GENRES = Object.keys(TYPES) as readonly Genre[];
/** What data describe beside a review, or on a page that sells it: a review says so in its headline or address, too. */
const RATED: ReadonlySet<string> = new Set(
  'Review,CriticReview,Product,Car,Vehicle,Book,Movie,TVSeries,MusicAlbum,VideoGame,Game,SoftwareApplication,MobileApplication,Restaurant'.split(
    ',',
  ),
);

// `10 tents`, `The 10 best tents`, `Die besten Kameras`; not `2026 Orrin Coupé`
const RANKS =
  /^(?!(?:19|20)\d\d\b)\d|\b(?:best|top|vs|versus|beste[nrs]?|meilleure?s?|mejor(?:es)?|migliori?|melhor(?:es)?|bästa|bedste)\b/i;

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

/** `Kommentar` in `Was wird aus dem Hafen? Ein Kommentar.`: a dek's last sentence. */
function labelBehind(dek: string): string {
  return LAST_SENTENCE.exec(dek)?.[1] ?? '';
}
const LAST_SENTENCE = /[.!?] (?:Eine?|An?|Une?|Una?|Uma?|Een|Et|Ett|En) ([^.!? ]{4,30})\.?$/;

/** `Commentary` in `A commentary by Ada Moen`, where she is the author. */
function signedLabels({ headline, dek, bylines }: Draft['head']): readonly string[] {
  return [headline, dek].flatMap((line) =>
    bylines.map(({ value: name }) => {
      const at = line?.value.indexOf(name) ?? -1;
      const [label = '', preposition = ''] = at > 0 ? (line?.value.slice(0, at).trim().split(SPACE).slice(-2) ?? []) : [];
      return SIGNS.has(preposition.toLowerCase()) ? label : '';
    }),
  );
}
const SPACE = /\s+/;
const SIGNS: ReadonlySet<string> = new Set('by,von,par,por,de,di,door,av,af'.split(','));

/** The folders of an address, without its last part, which is the story's own name. */
function foldersOf(url: string): readonly string[] {
  return partsOf(url).slice(0, -1).filter(Boolean).map(decode);
}

/** The words of a headline and of the story's own name in its address: `review` in `/games/orrin-rising-review`. */
function wordsOf(headline: string, url: string): readonly string[] {
  return [...headline.split(SPACE), ...partsOf(url).slice(-OWN_NAME).join('-').split('-')];
}
/** Parts at the end of an address that may name the story: `/color-review/`. */
const OWN_NAME = 2;

function partsOf(url: string): readonly string[] {
  return URL.canParse(url) ? new URL(url).pathname.split('/').slice(1) : [];
}

function decode(folder: string): string {
  try {
    return decodeURIComponent(folder);
  } catch {
    return folder;
  }
}
