/** The table of all features of a page's pieces: a row a piece, a column a feature. */
import type { Piece } from '../../page-tree.ts';
import { ancestorFeatures } from './ancestor-features.ts';
import type { FeatureFamily } from './feature-family.ts';
import type { PageMeasure } from './measure-page.ts';
import { neighbourFeatures } from './neighbour-features.ts';
import { placeFeatures } from './place-features.ts';
import { textFeatures } from './text-features.ts';

const FAMILIES: readonly FeatureFamily[] = [textFeatures, ancestorFeatures, placeFeatures, neighbourFeatures];

/** Names of the columns. */
export const FEATURE_NAMES: readonly string[] = FAMILIES.flatMap(({ names }) => names);

/** The features of each piece that `isAsked` wants, `width` values a row; the others have empty rows. */
export function describePieces(
  page: PageMeasure,
  isAsked: (piece: Piece) => boolean,
): { readonly rows: Float32Array; readonly width: number } {
  const width = FEATURE_NAMES.length;
  const rows = new Float32Array(width * page.pieces.length);
  const asked = page.pieces.filter(isAsked);
  let at = 0;
  for (const { names, prepare } of FAMILIES) {
    const describe = prepare(page);
    for (const { index } of asked) describe(index, rows, index * width + at);
    at += names.length;
  }
  return { rows, width };
}
