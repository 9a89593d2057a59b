/** What a reader can ask for in the popup. What is not given is not offered. */
import type { SourceRef, SummaryLength } from '../engine/index.ts';

export interface PopupActions {
  readonly onOpenReader?: () => void;
  readonly onRetry?: () => void;
  readonly onReadAnyway?: () => void;
  readonly onLength?: (length: SummaryLength) => void;
  /** Puts a text on the clipboard; rejects where that fails. */
  readonly onCopy?: (text: string) => Promise<void>;
  /** Shows a point's sentence in the page. */
  readonly onShowPoint?: (source: SourceRef) => void;
}
