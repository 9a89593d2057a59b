/** An article as the summary sees it: its sentences with their words, places and likeness to the rest. */
import { toWords } from '../text/to-words.ts';
import type { Annotations, Article, Block, BlockId, Sentence } from '../types.ts';
import { type CueCounts, countCues } from './cues/count-cues.ts';
import { type CueIndex, findCues, noCues } from './cues/cues-of.ts';
import { measureQuoted } from './measure-quoted.ts';
import { addTo, dot, toUnit, type Vector } from './vector.ts';

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
  /** Share of its characters inside quotations. */
  readonly quoted: number;
  /** A quotation or claim with a named speaker touches it. */
  readonly hasSpeaker: boolean;
  readonly isClaim: boolean;
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
  readonly paragraphs: number;
  /** Year of publication, where the head tells. */
  readonly year?: number;
}

/** Sentences beyond these are not looked at; a live blog of a whole day stays below. */
const MOST_LINES = 3000;
/** A word in more than this share of the sentences says little, in languages without a table of function words. */
const COMMON = 0.25;

/** Prepares the sentences for features. Linear in the article's length. */
export function readStory(article: Article, annotations: Annotations): Story {
  const found = findCues(article.language);
  const cues = found ?? noCues;
  const sentences = annotations.sentences.slice(0, MOST_LINES);
  const words = sentences.map(({ text }) => toWords(text));
  const isStop = found ? (word: string) => cues.words.get(word)?.includes('stop') === true : findCommon(words);
  const terms = words.map((list) => toUnit(list, isStop));
  const headline = toUnit(toWords(article.head.headline.value), isStop);
  const likeness = compareAll(terms);
  const places = findPlaces(sentences);
  const kinds = new Map<BlockId, Block['kind']>(article.blocks.map(({ id, kind }) => [id, kind]));
  const quoted = measureQuoted(sentences, annotations);
  const lines = sentences.map(
    (sentence, index): Line => ({
      index,
      sentence,
      words: words[index] ?? [],
      terms: terms[index] ?? new Map(),
      cues: countCues(words[index] ?? [], cues),
      ...(places[index] ?? { paragraph: 0, within: 0, siblings: 1 }),
      kind: kinds.get(sentence.ref.block) ?? 'paragraph',
      ...(quoted[index] ?? { quoted: 0, hasSpeaker: false, isClaim: false }),
      ...(likeness[index] ?? { toAll: 0, toLater: 0, toEarlier: 0 }),
      toHeadline: dot(terms[index] ?? new Map(), headline),
    }),
  );
  const year = Number(article.head.published?.value.slice(0, 4));
  return { lines, cues, isSupported: found !== null, paragraphs: (places.at(-1)?.paragraph ?? 0) + 1, ...(year > 1900 ? { year } : {}) };
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

function findPlaces(sentences: readonly Sentence[]): readonly { paragraph: number; within: number; siblings: number }[] {
  const sizes = new Map<BlockId, number>();
  for (const { ref } of sentences) sizes.set(ref.block, (sizes.get(ref.block) ?? 0) + 1);
  let paragraph = -1;
  let within = 0;
  let last: BlockId | undefined;
  return sentences.map(({ ref }) => {
    within = ref.block === last ? within + 1 : 0;
    if (within === 0) paragraph += 1;
    last = ref.block;
    return { paragraph, within, siblings: sizes.get(ref.block) ?? 1 };
  });
}
