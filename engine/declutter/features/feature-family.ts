/** The shape of a family of features: how many there are, and a function that writes one piece's values. */
import type { PageMeasure } from './measure-page.ts';

/** Writes the `width` values of the piece numbered `i` into `row`, beginning at `at`. Their names stand beside the trainer. */
export interface FeatureFamily {
  readonly width: number;
  readonly prepare: (page: PageMeasure) => (i: number, row: Float32Array, at: number) => void;
}
