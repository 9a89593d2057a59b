/** The shape of what is kept of earlier summaries. A version that isn't ours is set aside rather than guessed at. */
import * as v from 'valibot';
import { type KeptStory, SCOPES, storySchema } from './story.ts';

export const HISTORY_VERSION = 1;

/** What a list shows of a kept summary, and what a search looks through, without the summary itself. */
export interface HistoryRow {
  readonly id: string;
  /** When it was seen last, in milliseconds since 1970. */
  readonly seen: number;
  readonly url: string;
  readonly scope: KeptStory['scope'];
  readonly headline: string;
  readonly publication: string;
  readonly language: string;
  /** Names of the authors and the summary's points, to be searched. */
  readonly words: string;
  /** Of the whole entry, as the storage counts. */
  readonly bytes: number;
}

/** One kept summary, under a key of its own. */
export interface HistoryEntry {
  readonly v: typeof HISTORY_VERSION;
  readonly seen: number;
  readonly story: KeptStory;
}

/** Newest first. The list can be made anew from the entries, so nothing hangs on it alone. */
export interface HistoryList {
  readonly v: typeof HISTORY_VERSION;
  readonly rows: readonly HistoryRow[];
  /** Ids of entries that this version can't read. */
  readonly aside: readonly string[];
}

export const historyEntrySchema: v.GenericSchema<unknown, HistoryEntry> = v.looseObject({
  v: v.literal(HISTORY_VERSION),
  seen: v.number(),
  story: storySchema,
});

export const historyListSchema: v.GenericSchema<unknown, HistoryList> = v.object({
  v: v.literal(HISTORY_VERSION),
  rows: v.array(
    v.object({
      id: v.string(),
      seen: v.number(),
      url: v.string(),
      scope: v.picklist(SCOPES),
      headline: v.string(),
      publication: v.string(),
      language: v.string(),
      words: v.string(),
      bytes: v.number(),
    }),
  ),
  aside: v.array(v.string()),
});
