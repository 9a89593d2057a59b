/** Corrects what the learned judgement of printing gets wrong on articles that it wasn't learned from. */
import { findTense } from './features/find-tense.ts';
import type { Line, Story } from './story.ts';

/** Set on three sets of labelled articles at once, two of which taught the judgement nothing of printing. */
const CORRECTIONS = {
  /** Gained by what surely tells what comes next. */
  next: 0.8,
  /** What a short sentence, one of a year gone by, and one of what had been before are worth. */
  short: 0.6,
  oldYear: 0.7,
  before: 0.7,
};
const FEWEST_WORDS = 14;
/** Languages with long words say as much in fewer of them. */
const FEWEST_LETTERS = 86;

/**
 * Factor for the probability that an editor prints a sentence; `next` is how likely it tells what comes next. Under an author's headings
 * (`isFramed`) a short sentence may say what the heading announces.
 */
export function weighKey(line: Line, story: Story, { next, isFramed }: { readonly next: number; readonly isFramed: boolean }): number {
  const { years } = line;
  return (
    (1 + CORRECTIONS.next * next) *
    (story.isSupported && !isFramed && isShort(line) ? CORRECTIONS.short : 1) *
    (years.length > 0 && years.every((year) => year < story.latestYear) ? CORRECTIONS.oldYear : 1) *
    (findTense(line, story) === 'pluperfect' ? CORRECTIONS.before : 1)
  );
}

function isShort({ words, sentence: { text } }: Line): boolean {
  return words.length < FEWEST_WORDS && text.length < FEWEST_LETTERS;
}
