import type { Annotations, BlockId, SourceRef } from '../types.ts';

/** What stands in each block, in the order given. */
export function groupByBlock<T>(items: Iterable<T>, refOf: (item: T) => SourceRef): ReadonlyMap<BlockId, readonly T[]> {
  const groups = new Map<BlockId, T[]>();
  for (const item of items) {
    const { block } = refOf(item);
    const group = groups.get(block);
    if (group) group.push(item);
    else groups.set(block, [item]);
  }
  return groups;
}

/** Where someone's own words stand, by block. */
export function groupQuoted({ quotes }: Pick<Annotations, 'quotes'>): ReadonlyMap<BlockId, readonly SourceRef[]> {
  return groupByBlock(
    quotes.map(({ content }) => content),
    (content) => content,
  );
}
