/** Finds scores and ranges in a sentence, so that a view can keep them in one line: browsers may end one after a dash. */
import { findAll, splitText } from './split-text.ts';

interface ScorePart {
  readonly text: string;
  readonly isUnbroken: boolean;
}

/** `9–4`, `10–15 %`, `5–3–1`; not `9-4`, which no browser parts, nor `9 – 4`. */
const SCORE = /\p{Nd}{1,4}(?:[–‐]\p{Nd}{1,4}){1,2}(?:[ \u00a0\u202f]?[%‰])?/gu;

/** The text in parts, in order; together they are the text. */
export function splitScores(text: string): ScorePart[] {
  return splitText(text, findAll(text, SCORE), (part, isUnbroken) => ({ text: part, isUnbroken }));
}
