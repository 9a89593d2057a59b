/** The shape of a family of features: names, and a function that writes one piece's values. */
import type { PageMeasure } from './measure-page.ts';

/** Writes the values of the piece numbered `i` into `row`, beginning at `at`, in the order of `names`. */
export interface FeatureFamily {
  readonly names: readonly string[];
  readonly prepare: (page: PageMeasure) => (i: number, row: Float32Array, at: number) => void;
}
