/** Listwise ranking on named columns of a table only; the weights of the others are 0. */
import { FEATURES } from '../../../engine/summarize/features.ts';
import { fitListwise } from './fit-listwise.ts';

/** The columns of a row, in order: the features, then the salience and its rank. */
const COLUMNS = [...Object.keys(FEATURES), 'salience', 'salienceRank'];

/** As `fitListwise`, in the width of the whole table. A name that no column has throws. */
export function fitPlain(
  tables: readonly (readonly (readonly number[])[])[],
  wanted: readonly (readonly number[])[],
  l2: number,
  names: readonly string[],
): number[] {
  const columns = names.map((name) => COLUMNS.indexOf(name));
  if (columns.includes(-1)) throw new Error(`no column ${names[columns.indexOf(-1)]}`);
  const narrow = tables.map((rows) => rows.map((row) => columns.map((column) => row[column] ?? 0)));
  const [constant = 0, ...weights] = fitListwise(narrow, wanted, l2);
  const wide = new Array<number>(COLUMNS.length).fill(0);
  columns.forEach((column, k) => {
    wide[column] = weights[k] ?? 0;
  });
  return [constant, ...wide];
}

/** The sum of two vectors, the second taken `share` times. */
export function blend(full: readonly number[], plain: readonly number[], share: number): number[] {
  return full.map((weight, j) => weight + share * (plain[j] ?? 0));
}
