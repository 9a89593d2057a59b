/** Counts the cue words of a sentence by family. */
import type { CueFamily } from './cues.ts';
import type { CueIndex } from './cues-of.ts';

export type CueCounts = Readonly<Partial<Record<CueFamily, number>>>;

/** How many cues of each family stand among the words (of one sentence, lower case). Linear. */
export function countCues(words: readonly string[], cues: CueIndex): CueCounts {
  const counts: Partial<Record<CueFamily, number>> = {};
  const add = (family: CueFamily) => {
    counts[family] = (counts[family] ?? 0) + 1;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const families = cues.words.get(word) ?? NONE;
    for (const family of families) add(family);
    if (cues.futureForm.test(word) && !families.includes('future')) add('future');
    for (const { rest, family } of cues.phrases.get(word) ?? NONE) if (rest.every((next, i) => words[at + 1 + i] === next)) add(family);
  }
  return counts;
}

const NONE: readonly never[] = [];
