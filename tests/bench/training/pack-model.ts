/** Packs boosted trees into the text that the engine unpacks. */
import { DIGITS, LEVELS, type PackedModel } from '../../../engine/declutter/tree-model.ts';
import type { Boosted, TreeNode } from './boost.ts';

/** The model as data; thresholds keep three digits, leaves an even scale. */
export function packModel({ base, trees }: Boosted): PackedModel {
  const cuts = new Map<number, Set<number>>();
  let reach = 0;
  for (const node of trees.flat()) {
    if (node.feature >= 0) cuts.set(node.feature, (cuts.get(node.feature) ?? new Set()).add(round(node.threshold)));
    else reach = Math.max(reach, Math.abs(node.value));
  }
  const columns = Array.from({ length: Math.max(...cuts.keys()) + 1 }, (_, column) => [...(cuts.get(column) ?? [])].sort((a, b) => a - b));
  const numbers = new Map<string, number>();
  columns.forEach((thresholds, column) => {
    for (const threshold of thresholds) numbers.set(`${column} ${threshold}`, numbers.size);
  });
  const first = numbers.size;
  const write = (number: number) => (DIGITS[Math.floor(number / DIGITS.length)] ?? '') + (DIGITS[number % DIGITS.length] ?? '');
  const pack = (tree: readonly TreeNode[], at: number): string => {
    const node = tree[at];
    if (node === undefined) return '';
    if (node.feature < 0) return write(first + Math.round(((node.value + reach) / (2 * reach)) * (LEVELS - 1 - first)));
    return write(numbers.get(`${node.feature} ${round(node.threshold)}`) ?? 0) + pack(tree, node.left) + pack(tree, node.right);
  };
  return { base: round(base), reach: round(reach), cuts: writeCuts(columns), trees: trees.map((tree) => pack(tree, 0)).join('') };
}

/** `0 2 3||.5`: columns parted by bars; a column without cuts is empty. */
const writeCuts = (columns: readonly (readonly number[])[]): string =>
  columns.map((thresholds) => thresholds.join(' ').replace(LEADING_ZERO, '.')).join('|');

const round = (value: number): number => Number(value.toPrecision(4));

/** `0.5`; not the end of `10.5`. */
const LEADING_ZERO = /\b0\./g;

/** The source of a weights file. */
export function toWeightsFile(name: string, model: PackedModel): string {
  return (
    `/** Learned by \`npx tsx tests/bench/train-blocks.ts\`; not written by hand. */\nimport type { PackedModel } from '../tree-model.ts';\n\n` +
    `export const ${name}: PackedModel = {\n  base: ${model.base},\n  reach: ${model.reach},\n` +
    `  cuts:\n    '${model.cuts}',\n  trees:\n    '${model.trees}',\n};\n`
  );
}
