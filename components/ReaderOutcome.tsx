/**
 * At the foot of the reader page: what came of a reader's decision, with the way back. While passages are being chosen it
 * says what to do, and how to end it.
 */
import { useTexts } from './texts.tsx';

interface ReaderOutcomeProps {
  readonly text: string;
  readonly onUndo: (() => void) | undefined;
  /** Given while passages are being chosen. */
  readonly onDone: (() => void) | undefined;
}

export function ReaderOutcome({ text, onUndo, onDone }: ReaderOutcomeProps) {
  const { t } = useTexts();
  return (
    <div class="reader-outcome">
      <p role="status">{text || (onDone ? t('choose_blocks_hint') : '')}</p>
      {(onUndo || onDone) && (
        <div class="reader-outcome-buttons">
          {onUndo && (
            <button type="button" class="button" aria-keyshortcuts={onDone && 'Control+Z Meta+Z'} onClick={onUndo}>
              {t('button_undo_removal')}
            </button>
          )}
          {onDone && (
            <button type="button" class="button primary" aria-keyshortcuts="Escape" onClick={onDone}>
              {t('button_done')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
