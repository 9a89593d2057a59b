/** How much of each sentence is someone's own words, and whether the article tells whose. */
import type { Annotations, BlockId, Sentence, SourceRef } from '../types.ts';

export interface Quoted {
  readonly quoted: number;
  readonly hasSpeaker: boolean;
  readonly isClaim: boolean;
}

/** One entry a sentence. Linear: quotations are looked up by block. */
export function measureQuoted(sentences: readonly Sentence[], { quotes, claims }: Annotations): readonly Quoted[] {
  const quotesOf = groupByBlock(quotes, ({ content }) => content);
  const claimsOf = groupByBlock(claims, ({ content }) => content);
  return sentences.map(({ ref }) => {
    const own = (quotesOf.get(ref.block) ?? []).filter(({ content }) => overlap(content, ref) > 0);
    const characters = own.reduce((sum, { content }) => sum + overlap(content, ref), 0);
    return {
      quoted: Math.min(1, characters / Math.max(1, ref.end - ref.start)),
      hasSpeaker: own.some(({ speaker }) => speaker !== undefined),
      isClaim: (claimsOf.get(ref.block) ?? []).some(({ content }) => overlap(content, ref) > 0),
    };
  });
}

function groupByBlock<T>(items: readonly T[], refOf: (item: T) => SourceRef): ReadonlyMap<BlockId, readonly T[]> {
  const groups = new Map<BlockId, T[]>();
  for (const item of items) {
    const { block } = refOf(item);
    const group = groups.get(block);
    if (group) group.push(item);
    else groups.set(block, [item]);
  }
  return groups;
}

function overlap(a: SourceRef, b: SourceRef): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
