/** The keyboard shortcut, and the way to change it in this browser. */
import type { Shortcut } from './options-actions.ts';
import { useTexts } from './texts.tsx';

export function ShortcutOption({ keys, address, onOpen }: Shortcut) {
  const { t } = useTexts();
  return (
    <>
      <p>{keys ? <kbd dir="ltr">{keys}</kbd> : t('shortcut_none')}</p>
      {onOpen && (
        <button type="button" class="button" onClick={onOpen}>
          {t('button_shortcuts')}
        </button>
      )}
      {address && (
        <p class="settings-hint">
          {t('shortcut_address')} <code dir="ltr">{address}</code>
        </p>
      )}
    </>
  );
}
