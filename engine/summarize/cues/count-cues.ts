/** Counts the cue words of a sentence by family. */
import type { CueFamily } from './cues.ts';
import type { CueIndex } from './cues-of.ts';

export type CueCounts = Readonly<Partial<Record<CueFamily, number>>>;

/** How many cues of each family stand among the words (of one sentence, lower case). Linear. */
export function countCues(words: readonly string[], cues: CueIndex): CueCounts {
  const counts: Partial<Record<CueFamily, number>> = {};
  words.forEach((word, at) => {
    for (const family of cues.words.get(word) ?? []) counts[family] = (counts[family] ?? 0) + 1;
    const phrases = cues.phrases.get(word);
    if (!phrases) return;
    for (const { rest, family } of phrases) {
      if (rest.every((next, i) => words[at + 1 + i] === next)) counts[family] = (counts[family] ?? 0) + 1;
    }
  });
  return counts;
}
