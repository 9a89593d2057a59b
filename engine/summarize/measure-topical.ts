/** How much a sentence tells what the author's heading above it announces: what a reader expects to read there. */
import type { Section } from './find-outline.ts';
import type { Story } from './story.ts';
import { toStoryWords } from './to-story-words.ts';
import { countShared, toUnit } from './vector.ts';

/** What it adds to hold all words of the heading, beside 1 for standing below it. */
const NAMED = 3;
/** What it adds to open the section; the sentences after that one get half of it, a third and so on. */
const OPENING = 0.5;
/** Share of a sentence's words that the heading holds, from which it only says the heading again. */
const REPEATED = 0.8;

/** One factor a sentence, by its number: 1 for the most topical of each section, less for the others; none where no heading stands above. */
export function measureTopical({ lines, cues }: Story, outline: readonly Section[]): readonly number[] {
  const factors: number[] = [];
  for (const { heading, from, to } of outline) {
    if (heading === undefined) continue;
    const announced = toUnit(toStoryWords(heading, cues.language), (word) => cues.stops.has(word));
    const first = lines[from]?.order ?? 0;
    const values = lines.slice(from, to).map(({ terms, order }) => {
      const shared = countShared(announced, terms);
      const named = shared < REPEATED * terms.size ? shared / Math.max(1, announced.size) : 0;
      return 1 + NAMED * named + OPENING / (1 + order - first);
    });
    const most = Math.max(...values);
    for (const [i, value] of values.entries()) factors[from + i] = value / most;
  }
  return factors;
}
