/** Where each sentence stands: in which paragraph, in which place of it, and which place among the whole sentences. */
import { endsSentence } from '../text/ends-sentence.ts';
import type { BlockId, Sentence } from '../types.ts';
import type { CueIndex } from './cues/cues-of.ts';

export interface Place {
  readonly paragraph: number;
  readonly within: number;
  readonly siblings: number;
  readonly order: number;
  readonly afterScrap: boolean;
}

const FEWEST_WORDS = 7;

/** One place a sentence. Headings that came as paragraphs, credits and calls to click count as scraps. */
export function findPlaces(sentences: readonly Sentence[], words: readonly (readonly string[])[], cues: CueIndex): readonly Place[] {
  const sizes = new Map<BlockId, number>();
  for (const { ref } of sentences) sizes.set(ref.block, (sizes.get(ref.block) ?? 0) + 1);
  let paragraph = -1;
  let within = 0;
  let order = 0;
  let afterScrap = false;
  let last: BlockId | undefined;
  return sentences.map(({ ref, text }, i) => {
    within = ref.block === last ? within + 1 : 0;
    if (within === 0) paragraph += 1;
    last = ref.block;
    const place = { paragraph, within, siblings: sizes.get(ref.block) ?? 1, order, afterScrap };
    afterScrap = isScrap(text, words[i] ?? [], cues);
    if (!afterScrap) order += 1;
    return place;
  });
}

function isScrap(text: string, words: readonly string[], cues: CueIndex): boolean {
  if (!endsSentence(text)) return true;
  const chrome = words.filter((word) => cues.words.get(word)?.includes('chrome')).length;
  return words.length < FEWEST_WORDS || chrome >= 3;
}
