/** The table of all features of a page's pieces: a row a piece, a column a feature. */
import type { Piece } from '../../page-tree.ts';
import { ancestorFeatures } from './ancestor-features.ts';
import type { FeatureFamily } from './feature-family.ts';
import type { PageMeasure } from './measure-page.ts';
import { neighbourFeatures } from './neighbour-features.ts';
import { placeFeatures } from './place-features.ts';
import { textFeatures } from './text-features.ts';

const FAMILIES: readonly FeatureFamily[] = [textFeatures, ancestorFeatures, placeFeatures, neighbourFeatures];

/** How many columns there are. */
export const FEATURE_COUNT = FAMILIES.reduce((sum, { width }) => sum + width, 0);

/** The features of each piece that `isAsked` wants, `width` values a row; the others have empty rows. */
export function describePieces(
  page: PageMeasure,
  isAsked: (piece: Piece) => boolean,
): { readonly rows: Float32Array; readonly width: number } {
  const width = FEATURE_COUNT;
  const rows = new Float32Array(width * page.pieces.length);
  const asked = page.pieces.filter(isAsked);
  let at = 0;
  for (const { width: own, prepare } of FAMILIES) {
    const describe = prepare(page);
    for (const { index } of asked) describe(index, rows, index * width + at);
    at += own;
  }
  return { rows, width };
}
