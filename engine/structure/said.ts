/** What is known of quotations while an article is read. */
import type { Block, SourceRef } from '../types.ts';
import type { Quoted } from './find-quoted.ts';
import type { Identity } from './identity.ts';
import type { PlacedUnit } from './name-index.ts';
import type { Source } from './read-according.ts';

/** A block with what was found in it; `continues` when its first quotation goes on from the block before. */
export interface Passage {
  readonly block: Block;
  readonly quoted: readonly Quoted[];
  readonly units: readonly PlacedUnit[];
  readonly continues: boolean;
}

/** The body's passages, and the units of what is printed above it. */
export interface Told {
  readonly passages: readonly Passage[];
  readonly ahead: readonly PlacedUnit[];
}

/** A quotation, and who says it as far as is known. */
export interface Said {
  readonly passage: Passage;
  readonly unit: PlacedUnit;
  readonly quoted: Quoted;
  readonly source: Source | null;
  readonly identity: Identity | null;
  /** The words that name the speaker: beside this quotation, or the last before it. */
  readonly ref: SourceRef | null;
}
