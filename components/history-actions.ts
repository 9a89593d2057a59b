/** What the page of earlier summaries shows, and what a reader can do there. */

/** One kept summary. */
export interface KeptRow {
  readonly id: string;
  /** When it was seen last, in milliseconds since 1970. */
  readonly seen: number;
  readonly url: string;
  readonly headline: string;
  readonly publication: string;
  readonly language: string;
  /** What is searched besides headline and publication. */
  readonly words: string;
}

export interface HistoryState {
  /** Newest first; null before they are known. */
  readonly rows: readonly KeptRow[] | null;
  /** How many this version can't read. */
  readonly aside: number;
  readonly isKeeping: boolean;
  /** The storage gave no answer. */
  readonly hasFailed: boolean;
  /** Address where a kept summary is shown. */
  readonly addressOf: (id: string) => string;
}

export interface HistoryActions {
  readonly onDelete: (ids: readonly string[]) => Promise<boolean>;
  readonly onSaveAside: () => void;
  readonly onDeleteAside: () => Promise<boolean>;
  readonly onOpenOptions: () => void;
}
