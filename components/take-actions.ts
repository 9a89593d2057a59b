/** How a summary leaves: what the page around the views can do for it. What is not given is not offered. */
import type { SourceRef } from '../engine/index.ts';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

export interface TakeActions {
  /** Puts a text on the clipboard; rejects where that fails. */
  readonly onCopy?: (text: string) => Promise<void>;
  readonly onSaveFile?: (file: SavedFile) => void;
  /** Links to these sentences in their page, each or all null where there is none. */
  readonly onFindLinks?: (sources: readonly SourceRef[]) => Promise<readonly (string | null)[] | null>;
  /** The system's share sheet; rejects where a reader closes it. */
  readonly onShare?: (content: { readonly title: string; readonly text: string; readonly url: string }) => Promise<void>;
  readonly onPrint?: () => void;
}
