/** What the page's own data says of the story's text, as a witness for what belongs; it never replaces what is shown. */
import type { PageFacts } from '../../page-tree.ts';

const WORD = /[\p{L}\p{N}]+/gu;
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
  return text.toLowerCase().match(WORD) ?? [];
}

/** Runs of three words and, for short headings, single beginnings. */
function toGrams(words: readonly string[]): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= words.length; i++) grams.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  for (let i = 0; i + 1 < words.length; i++) grams.add(`${words[i]} ${words[i + 1]}`);
  return grams;
}

function shareOf(words: readonly string[], grams: ReadonlySet<string>): number {
  if (words.length < 2) return -0.5;
  if (words.length === 2) return Number(grams.has(`${words[0]} ${words[1]}`));
  let inside = 0;
  for (let i = 0; i + GRAM <= words.length; i++) if (grams.has(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)) inside += 1;
  return inside / (words.length - GRAM + 1);
}
