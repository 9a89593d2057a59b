/** How much of each sentence is someone's own words, and whether the article tells whose. */
import type { Annotations, Sentence, SourceRef } from '../types.ts';
import { groupByBlock } from './group-by-block.ts';

export interface Quoted {
  readonly quoted: number;
  readonly hasSpeaker: boolean;
  readonly isClaim: boolean;
  /** Its text outside quotations. */
  readonly own: string;
  /** Share of its characters that report what someone said without quoting. */
  readonly claimed: number;
  /** Who speaks in it, as the article names them most fully. */
  readonly speaker: string | undefined;
}

/** One entry a sentence. Linear: quotations are looked up by block. */
export function measureQuoted(sentences: readonly Sentence[], { quotes, claims }: Annotations): readonly Quoted[] {
  const quotesOf = groupByBlock(quotes, ({ content }) => content);
  const claimsOf = groupByBlock(claims, ({ content }) => content);
  return sentences.map(({ ref, text }) => {
    const told = (claimsOf.get(ref.block) ?? []).filter(({ content }) => overlap(content, ref) > 0);
    const own = (quotesOf.get(ref.block) ?? []).filter(({ content }) => overlap(content, ref) > 0);
    const characters = own.reduce((sum, { content }) => sum + overlap(content, ref), 0);
    return {
      quoted: Math.min(1, characters / Math.max(1, ref.end - ref.start)),
      hasSpeaker: own.some(({ speaker }) => speaker !== undefined),
      isClaim: told.length > 0,
      own: blank(
        text,
        own.map(({ content }) => ({ start: content.start - ref.start, end: content.end - ref.start })),
      ),
      claimed: Math.min(1, told.reduce((sum, { content }) => sum + overlap(content, ref), 0) / Math.max(1, ref.end - ref.start)),
      speaker: (own.find(({ speaker }) => speaker) ?? told[0])?.speaker?.name,
    };
  });
}

function blank(text: string, gaps: readonly { readonly start: number; readonly end: number }[]): string {
  return gaps.reduceRight((rest, { start, end }) => `${rest.slice(0, Math.max(0, start))} ${rest.slice(Math.max(0, end))}`, text);
}

function overlap(a: SourceRef, b: SourceRef): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
