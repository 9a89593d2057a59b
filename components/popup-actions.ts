/** What a reader can ask for in the popup. What is not given is not offered. */
import type { SourceRef, SummaryLength } from '../engine/index.ts';
import type { ClutterActions, PointShown } from './clutter-actions.ts';
import type { SectionKey } from './SectionView.tsx';
import type { SpeechActions } from './speech/speech-actions.ts';
import type { TakeActions } from './take-actions.ts';

export type { PointShown, SectionKey };

export interface PopupActions extends Omit<ClutterActions, 'onRemoveBlock'>, TakeActions {
  readonly onOpenReader?: () => void;
  /** Keeps the view open beside the page. */
  readonly onOpenPanel?: () => void;
  /** Reads the story aloud. */
  readonly speech?: SpeechActions;
  readonly onOpenHistory?: () => void;
  readonly onOpenOptions?: () => void;
  /** Whether the story could be kept among the earlier ones: it is told where not. */
  readonly kept?: Promise<boolean>;
  readonly onRetry?: () => void;
  readonly onReadAnyway?: () => void;
  readonly onLength?: (length: SummaryLength) => void;
  /** Sections that are folded now, all of them; given back as `folded` they stay so. */
  readonly onFold?: (folded: readonly SectionKey[]) => void;
  /** Shows a point's sentence in the page; what comes of it is told. */
  readonly onShowPoint?: (source: SourceRef) => Promise<PointShown>;
  /** Takes away what is marked in the page. */
  readonly onClearPage?: () => void;
}
