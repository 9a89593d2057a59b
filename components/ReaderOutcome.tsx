/** Tells on the reader page what came of a reader's decision, with the way back. */
import { useTexts } from './texts.tsx';

interface ReaderOutcomeProps {
  readonly text: string;
  readonly onUndo: (() => void) | undefined;
}

export function ReaderOutcome({ text, onUndo }: ReaderOutcomeProps) {
  const { t } = useTexts();
  return (
    <div class="reader-outcome">
      <p role="status">{text}</p>
      {text && onUndo && (
        <button type="button" class="link-button" onClick={onUndo}>
          {t('button_undo')}
        </button>
      )}
    </div>
  );
}
