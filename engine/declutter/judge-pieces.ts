/** How likely each piece of a page is the story's, as learned from pages with known stories. */
import { describePieces } from './features/describe-pieces.ts';
import type { PageMeasure } from './features/measure-page.ts';
import { createMenuTest } from './is-menu-line.ts';
import { type Predict, unpackModel } from './tree-model.ts';
import { storyWeights } from './weights/story-weights.ts';

/** One probability a piece, 0 to 1; pictures and form fields have 0. Linear in the number of pieces. */
export function judgePieces(page: PageMeasure): Float32Array {
  const ask = prepareJudgement();
  const isAsked = createMenuTest(page);
  const { rows, width } = describePieces(page, isAsked);
  return Float32Array.from(page.pieces, (piece, i) => (isAsked(piece) ? ask(rows, i * width) : 0));
}

/** Unpacks what was learned, once. */
export function prepareJudgement(): Predict {
  predict ??= unpackModel(storyWeights);
  return predict;
}

let predict: Predict | undefined;
