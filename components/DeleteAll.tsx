/** Deletes everything kept, after asking once more. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from './texts.tsx';

export function DeleteAll({ onDelete }: { readonly onDelete: () => void }) {
  const { t } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => (isAsking ? cancel.current?.focus() : undefined), [isAsking]);
  const stop = () => {
    setIsAsking(false);
    requestAnimationFrame(() => ask.current?.focus());
  };
  if (!isAsking) {
    return (
      <button type="button" class="button" ref={ask} onClick={() => setIsAsking(true)}>
        {t('history_delete_all')}
      </button>
    );
  }
  return (
    <div class="delete-all" role="alert">
      <p>{t('history_delete_sure')}</p>
      <button type="button" class="button primary" onClick={onDelete}>
        {t('history_delete_all')}
      </button>
      <button type="button" class="button" ref={cancel} onClick={stop}>
        {t('button_cancel')}
      </button>
    </div>
  );
}
