/** What a feature may look at: one sentence within its story. */
import type { Line, Story } from '../story.ts';

/** A sentence within its story, with the numbers that need the whole story. */
export interface Scene {
  readonly line: Line;
  readonly story: Story;
  readonly before: Line | undefined;
  readonly after: Line | undefined;
  readonly rank: Ranks;
}

/** Place among the story's sentences by a measure, 1 for the highest. */
export interface Ranks {
  readonly all: number;
  readonly later: number;
  readonly pac: number;
  readonly headline: number;
}

export type Feature = (scene: Scene) => number | boolean;
