/** What the page's own data says of the story's text, as a witness for what belongs; it never replaces what is shown. */
import type { PageFacts } from '../../page-tree.ts';
import { plainWords } from '../../text/plain-words.ts';

const GRAM = 3;
/** A body shorter than this is a teaser and no witness. */
const MIN_WORDS = 60;
const MAX_BODY = 200_000;
const DESCRIPTION_START = 40;
/** The beginning of a piece tells whether it is in the story. */
const SAMPLE = 300;

export interface StoryWitness {
  /** True where the page has such a copy. */
  readonly exists: boolean;
  /** Share of a piece's runs of three words that the page's own copy of the story has; -1 without such a copy. */
  readonly share: (text: string, words: number) => number;
  readonly isDescription: (text: string) => boolean;
}

/** Takes in what JSON-LD and meta data say of the story. */
export function createStoryWitness({ articleBody, description }: PageFacts): StoryWitness {
  const body = toWords(articleBody.slice(0, MAX_BODY));
  const grams = body.length >= MIN_WORDS ? toGrams(body) : null;
  const opening = description.slice(0, DESCRIPTION_START);
  const known = new Map<string, number>();
  return {
    exists: grams !== null,
    share: (text) => {
      if (grams === null) return -1;
      const start = text.slice(0, SAMPLE);
      let share = known.get(start);
      share ??= shareOf(toWords(start), grams);
      known.set(start, share);
      return share;
    },
    isDescription: (text) => opening.length >= DESCRIPTION_START && text.startsWith(opening),
  };
}

function toWords(text: string): readonly string[] {
  return plainWords(text.toLowerCase());
}

/** The runs of two and three words of a text. Words are numbered, so that a run is one number and no text of its own. */
interface Grams {
  readonly numbers: ReadonlyMap<string, number>;
  readonly two: ReadonlySet<number>;
  readonly three: ReadonlySet<number>;
}
/** More than a body has words; the cube is still a whole number. */
const NUMBERS = 2 ** 17;

/** Runs of three words and, for short headings, of two. */
function toGrams(words: readonly string[]): Grams {
  const numbers = new Map<string, number>();
  const two = new Set<number>();
  const three = new Set<number>();
  let [before, last] = [-1, -1];
  for (const word of words) {
    const known = numbers.get(word);
    const number = known ?? numbers.size;
    if (known === undefined) numbers.set(word, number);
    if (last >= 0) two.add(last * NUMBERS + number);
    if (before >= 0) three.add((before * NUMBERS + last) * NUMBERS + number);
    [before, last] = [last, number];
  }
  return { numbers, two, three };
}

function shareOf(words: readonly string[], { numbers, two, three }: Grams): number {
  if (words.length < 2) return -0.5;
  const row = words.map((word) => numbers.get(word) ?? -1);
  if (row.length === 2) return Number(row.every((number) => number >= 0) && two.has((row[0] ?? 0) * NUMBERS + (row[1] ?? 0)));
  let inside = 0;
  for (let i = 0; i + GRAM <= row.length; i++) {
    const [a = -1, b = -1, c = -1] = [row[i], row[i + 1], row[i + 2]];
    if (a >= 0 && b >= 0 && c >= 0 && three.has((a * NUMBERS + b) * NUMBERS + c)) inside += 1;
  }
  return inside / (row.length - GRAM + 1);
}
