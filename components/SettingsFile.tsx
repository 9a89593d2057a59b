/** Settings out to a file and in from one, and back to what they were at first. */
import { useId, useState } from 'preact/hooks';
import { AskFirst } from './AskFirst.tsx';
import { messageKey } from './message-key.ts';
import type { OptionsActions } from './options-actions.ts';
import { useTexts } from './texts.tsx';

export function SettingsFile({ onExport, onImport, onReset }: Pick<OptionsActions, 'onExport' | 'onImport' | 'onReset'>) {
  const { t } = useTexts();
  const id = useId();
  const [outcome, setOutcome] = useState('');
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    setOutcome('');
    setOutcome(t(messageKey('import', await onImport(file))));
    input.value = ''; // so that the same file can be chosen again
  };
  const reset = () => {
    onReset();
    setOutcome(t('settings_reset'));
  };
  return (
    <>
      <div class="settings-buttons">
        <button type="button" class="button" onClick={onExport}>
          {t('button_export')}
        </button>
        <span class="file-button">
          <input id={id} type="file" accept=".json,application/json" onChange={({ currentTarget }) => take(currentTarget)} />
          <label class="button" for={id}>
            {t('button_import')}
          </label>
        </span>
        <AskFirst label={t('button_reset')} question={t('reset_question')} confirm={t('button_reset_confirm')} onConfirm={reset} />
      </div>
      <p class="settings-hint" role="status">
        {outcome}
      </p>
    </>
  );
}
