/** Says that something kept can't be read, and lets the reader take it out as a file or delete it. */
import { plural } from './plural.ts';
import { useTexts } from './texts.tsx';

interface SetAsideProps {
  readonly count: number;
  readonly onSave: () => void;
  readonly onDelete: () => void;
}

export function SetAside({ count, onSave, onDelete }: SetAsideProps) {
  const texts = useTexts();
  return (
    <div class="history-notice">
      <p>{plural(texts, 'history_aside', count)}</p>
      <div class="settings-buttons">
        <button type="button" class="button" onClick={onSave}>
          {texts.t('history_aside_save')}
        </button>
        <button type="button" class="button" onClick={onDelete}>
          {texts.t('history_aside_delete')}
        </button>
      </div>
    </div>
  );
}
