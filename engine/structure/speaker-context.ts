/** What resolving a speaker goes by. */
import type { Cues } from './cues/cues.ts';
import type { Antecedent } from './find-antecedents.ts';
import type { Identity } from './identity.ts';
import type { NameIndex, PlacedUnit } from './name-index.ts';
import type { Strangers } from './strangers.ts';
import type { Token } from './to-units.ts';

/** What is known where a mention stands. */
export interface Context {
  readonly index: NameIndex;
  readonly cues: Cues;
  /** The last speaker before the mention, and the unit in which it spoke. */
  readonly previous: Identity | null;
  readonly previousAt: number;
  /** Whom the text is about just before: the last speaker, or a person named since. */
  readonly salient: Identity | null;
  /** Several persons, or a thing that speaks, of the sentence or one shortly before: "hundreds of protesters", "the report". */
  readonly crowd: Identity | null;
  /** Sources without a name so far, by their noun. */
  readonly offices: Map<string, Identity>;
  readonly strangers: Strangers;
  /** Sees each pronoun with its candidates, best first; for training. */
  readonly watch?: Watch | undefined;
}

export type Watch = (unit: PlacedUnit, pronoun: Token, candidates: readonly Antecedent[]) => void;
