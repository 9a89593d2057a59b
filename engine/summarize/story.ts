/** An article as the summary sees it: its sentences with their words, places and likeness to the rest. */
import type { Annotations, Article, Block, BlockId, Sentence } from '../types.ts';
import { type CueCounts, countCues } from './cues/count-cues.ts';
import { type CueIndex, findCues, noCues } from './cues/cues-of.ts';
import { withoutTopics } from './cues/without-topics.ts';
import { findNames } from './find-names.ts';
import { findPlaces, type Place } from './find-places.ts';
import { measureQuoted, type Quoted } from './measure-quoted.ts';
import { readDek } from './read-dek.ts';
import { toStoryWords } from './to-story-words.ts';
import { addTo, dot, sumUp, toUnit, type Vector } from './vector.ts';

/** A sentence and what can be said of it by counting. Shares are from 0 to 1. */
export interface Line {
  readonly index: number;
  readonly sentence: Sentence;
  readonly words: readonly string[];
  readonly terms: Vector;
  readonly cues: CueCounts;
  /** Counts blocks that hold sentences, from 0. */
  readonly paragraph: number;
  /** Place within its block, from 0. */
  readonly within: number;
  /** Sentences in its block. */
  readonly siblings: number;
  readonly kind: Block['kind'];
  /** Counts whole sentences only, from 0: no headings, credits or scraps. */
  readonly order: number;
  /** The line right before is a heading or scrap. */
  readonly afterScrap: boolean;
  /** Names (words with a capital inside a sentence) seen for the first time, and the share of the story's leading names among its words. */
  readonly names: number;
  readonly newNames: number;
  readonly leadNames: number;
  /** Cosines summed over the next and the last few sentences: what it opens, what it goes on with. */
  readonly opens: number;
  readonly continues: number;
  /** Words with a digit; those of them that are years. */
  readonly figures: number;
  readonly years: readonly number[];
  /** Share of its characters inside quotations. */
  readonly quoted: number;
  /** A quotation or claim with a named speaker touches it. */
  readonly hasSpeaker: boolean;
  readonly isClaim: boolean;
  /** Words outside quotations and their cues. */
  readonly ownWords: readonly string[];
  readonly ownCues: CueCounts;
  readonly claimed: number;
  readonly speaker: string | undefined;
  /** The speaker was heard before. */
  readonly speakerKnown: boolean;
  /** Cosine with the story's first whole sentences. */
  readonly toLead: number;
  /** Cosines with the whole story, with what follows, with what went before, with the headline. */
  readonly toAll: number;
  readonly toLater: number;
  readonly toEarlier: number;
  readonly toHeadline: number;
}

export interface Story {
  readonly lines: readonly Line[];
  readonly cues: CueIndex;
  readonly isSupported: boolean;
  /** Its author gives a view: an opinion or a review by the page's own word. */
  readonly isView: boolean;
  readonly paragraphs: number;
  /** Share of the sentences outside quotations that speak of I, we or you: opinion, service, interview. */
  readonly personal: number;
  /** The latest year the head or the text gives, 0 where none. */
  readonly latestYear: number;
  /** Month of publication, from 0; -1 where the page doesn't tell. */
  readonly month: number;
  /** Share of the sentences that are mostly quotation, and of those outside quotations told in the past. */
  readonly quotedShare: number;
  readonly pastShare: number;
  /** Share of the sentences that somebody says, in quotation marks or not. */
  readonly saidShare: number;
}

const UNSAID: Quoted = { quoted: 0, hasSpeaker: false, isClaim: false, own: '', claimed: 0, speaker: undefined };
const LEAD = 3;
const NOWHERE: Place = { paragraph: 0, within: 0, siblings: 1, order: 0, afterScrap: false };
/** Sentences beyond these are not looked at; a live blog of a whole day stays below. */
const MOST_LINES = 3000;
/** A word in more than this share of the sentences says little, in languages without a table of function words. */
const COMMON = 0.25;

/** Prepares the sentences for features. Linear in the article's length. */
export function readStory(article: Article, annotations: Annotations): Story {
  const found = findCues(article.language);
  const sentences = [...readDek(article, annotations), ...annotations.sentences].slice(0, MOST_LINES);
  const wordsOf = (text: string) => toStoryWords(text, article.language);
  const words = sentences.map(({ text }) => wordsOf(text));
  const headlineWords = wordsOf(article.head.headline.value);
  const texts = sentences.map(({ text }) => text);
  const cues = found ? withoutTopics(found, texts, words, headlineWords) : noCues;
  const isStop = found ? (word: string) => cues.stops.has(word) : findCommon(words);
  const terms = words.map((list) => toUnit(list, isStop));
  const headline = toUnit(headlineWords, isStop);
  const likeness = compareAll(terms);
  const near = compareNear(terms);
  const names = findNames(sentences);
  const places = findPlaces(sentences, words, cues);
  const kinds = new Map<BlockId, Block['kind']>(article.blocks.map(({ id, kind }) => [id, kind]));
  const quoted = measureQuoted(sentences, annotations);
  const lead = findLead(terms, places);
  const heard = new Set<string>();
  const lines = sentences.map((sentence, index): Line => {
    const { own = '', ...said } = quoted[index] ?? UNSAID;
    const all = words[index] ?? [];
    const allCues = countCues(all, cues);
    const ownWords = said.quoted > 0 ? wordsOf(own) : all;
    const speakerKnown = said.speaker !== undefined && heard.has(said.speaker);
    if (said.speaker !== undefined) heard.add(said.speaker);
    return {
      index,
      sentence,
      words: all,
      terms: terms[index] ?? new Map(),
      cues: allCues,
      ...(places[index] ?? NOWHERE),
      kind: kinds.get(sentence.ref.block) ?? 'paragraph',
      ...said,
      speakerKnown,
      ownWords,
      ownCues: ownWords === all ? allCues : countCues(ownWords, cues),
      ...(names[index] ?? { names: 0, newNames: 0, leadNames: 0 }),
      ...countFigures(all),
      ...(near[index] ?? { opens: 0, continues: 0 }),
      ...(likeness[index] ?? { toAll: 0, toLater: 0, toEarlier: 0 }),
      toHeadline: dot(terms[index] ?? new Map(), headline),
      toLead: dot(terms[index] ?? new Map(), lead),
    };
  });
  return {
    lines,
    cues,
    isSupported: found !== null,
    isView: article.genre !== undefined,
    paragraphs: (places.at(-1)?.paragraph ?? 0) + 1,
    personal: measurePersonal(lines),
    latestYear: findLatestYear(article, lines),
    month: findMonth(article),
    quotedShare: lines.filter(({ quoted: share }) => share > 0.5).length / Math.max(1, lines.length),
    pastShare: lines.filter(({ ownCues }) => (ownCues.past ?? 0) > 0).length / Math.max(1, lines.length),
    saidShare:
      lines.filter(({ hasSpeaker, isClaim, quoted: share }) => hasSpeaker || isClaim || share > 0.3).length / Math.max(1, lines.length),
  };
}

/** The first three whole sentences together. */
function findLead(terms: readonly Vector[], places: readonly Place[]): Vector {
  return sumUp(
    terms.filter((_, i) => {
      const { order, afterScrap } = places[i] ?? NOWHERE;
      return order < LEAD && !afterScrap;
    }),
  );
}

function measurePersonal(lines: readonly Line[]): number {
  const own = lines.filter(({ quoted }) => quoted < 0.3);
  return own.filter(({ cues }) => (cues.firstPerson ?? 0) > 0).length / Math.max(1, own.length);
}

const EARLIEST_YEAR = 1900;
const THIS_CENTURY = 2000;

function findLatestYear(article: Article, lines: readonly Line[]): number {
  const published = Number(article.head.published?.value.slice(0, 4));
  if (published > EARLIEST_YEAR) return published;
  let latest = 0;
  for (const { years } of lines) for (const year of years) if (year >= THIS_CENTURY && year > latest) latest = year;
  return latest;
}

function findMonth(article: Article): number {
  const month = Number(article.head.published?.value.slice(5, 7));
  return month >= 1 && month <= 12 ? month - 1 : -1;
}

function findCommon(sentences: readonly (readonly string[])[]): (word: string) => boolean {
  const spread = new Map<string, number>();
  for (const words of sentences) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  return (word) => (spread.get(word) ?? 0) > Math.max(3, COMMON * sentences.length);
}

/** Each sentence against the sum of all, of those after and of those before it: centrality in time that grows with the text, not with its square. */
function compareAll(terms: readonly Vector[]): readonly { toAll: number; toLater: number; toEarlier: number }[] {
  const all: Map<string, number> = new Map();
  for (const vector of terms) addTo(all, vector);
  const length = Math.sqrt(dot(all, all)) || 1;
  const before: Map<string, number> = new Map();
  return terms.map((vector) => {
    const own = dot(vector, vector);
    const toEarlier = dot(vector, before);
    const sum = dot(vector, all);
    addTo(before, vector);
    return { toAll: sum / length, toLater: sum - toEarlier - own, toEarlier };
  });
}

const FIGURE = /\d/;
const ANY_YEAR = /^(?:19|20)\d\d$/;
/** `Some 2000 people`, `more than 2000 boats`: a count; not `around 1950`. */
const COUNTS: ReadonlySet<string> = new Set(
  'some,about,over,than,nearly,almost,roughly,around,least,rund,etwa,über,fast,environ'.split(','),
);
const COUNTED =
  /^(?!was$|is$|has$|this$|as$|its$|his$|us$|perhaps$|always$)[a-zß-ſ]{2,}s$|^(?:people|men|women|children|menschen|leute|personen|frauen|männer|kinder)$/;

function countFigures(words: readonly string[]): { figures: number; years: readonly number[] } {
  const figures = words.filter((word) => FIGURE.test(word));
  return {
    figures: figures.length,
    years: words.filter((word, at) => ANY_YEAR.test(word) && !isCount(words, at)).map(Number),
  };
}

function isCount(words: readonly string[], at: number): boolean {
  return COUNTS.has(words[at - 1] ?? '') && COUNTED.test(words[at + 1] ?? '');
}

/** How far a topic reaches in sentences. */
const REACH = 4;

function compareNear(terms: readonly Vector[]): readonly { opens: number; continues: number }[] {
  const opens = new Array<number>(terms.length).fill(0);
  const continues = new Array<number>(terms.length).fill(0);
  terms.forEach((vector, i) => {
    for (let j = i + 1; j <= i + REACH && j < terms.length; j++) {
      const likeness = dot(vector, terms[j] ?? new Map());
      opens[i] = (opens[i] ?? 0) + likeness;
      continues[j] = (continues[j] ?? 0) + likeness;
    }
  });
  return terms.map((_, i) => ({ opens: opens[i] ?? 0, continues: continues[i] ?? 0 }));
}
