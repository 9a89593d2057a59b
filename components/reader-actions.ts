/** What a reader can ask for on the reader page. What is not given is not offered. */
import type { ClutterActions } from './clutter-actions.ts';
import type { PicturePlace } from './held-pictures.ts';
import type { ReadingStyle } from './reading-style.ts';
import type { SpeechActions } from './speech/speech-actions.ts';
import type { TakeActions } from './take-actions.ts';

export interface ReaderActions extends Pick<ClutterActions, 'onPutBack' | 'onRemoveBlock'>, TakeActions {
  /** Whether the story could be kept among the earlier ones: it is told where not. */
  readonly kept?: Promise<boolean>;
  readonly onRetry?: () => void;
  readonly onReadAnyway?: () => void;
  readonly onStyle?: (style: ReadingStyle) => void;
  /** Shows this article's pictures. */
  readonly onShowPictures?: () => void;
  /** Shows one of them. */
  readonly onShowPicture?: (place: PicturePlace) => void;
  readonly onAlwaysPictures?: (always: boolean) => void;
  /** Reads the story aloud. */
  readonly speech?: SpeechActions;
  readonly onOpenHistory?: () => void;
  readonly onOpenOptions?: () => void;
}

/** What the reader has chosen. */
export interface ReaderChoices {
  readonly style?: ReadingStyle;
  readonly alwaysPictures?: boolean;
}
