/** The dek as the story's first sentences: a summary is read below it, so what it tells needs no point of its own. */
import { endsStatement } from '../text/ends-sentence.ts';
import { isCaption } from '../text/is-caption.ts';
import type { Annotations, Article, Sentence } from '../types.ts';
import { toStoryWords } from './to-story-words.ts';

/** Stands for the dek in references of its sentences; no block has it. */
export const DEK = -1;

const FEWEST_WORDS = 8;

/** Share of a sentence's words that the dek holds from which the dek tells it. */
const TOLD = 0.85;

/** The words of the dek, none where it is a picture's caption. */
export function toDekWords({ head, language }: Article): ReadonlySet<string> {
  const text = head.dek?.value ?? '';
  return new Set(isCaption(text) ? [] : toStoryWords(text, language));
}

/** The dek says what this sentence of the story says, so a reader has read it. */
export function isToldByDek(words: readonly string[], dek: ReadonlySet<string>): boolean {
  return words.length > 0 && words.filter((word) => dek.has(word)).length >= TOLD * words.length;
}

/** Sentences of a dek that is written in whole sentences; none where it is a label, a tease, a second headline or a caption. */
export function readDek({ head }: Article, { dek = [] }: Annotations): readonly Sentence[] {
  const text = head.dek?.value ?? '';
  if (!endsStatement(text) || isCaption(text) || text.split(/\s+/).length < FEWEST_WORDS) return [];
  let from = 0;
  return dek.map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { ref: { block: DEK, start, end: from }, text: sentence };
  });
}
