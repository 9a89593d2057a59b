/** Says that settings could not be kept, or not be read, and what became of them. */
import './notices.css';
import type { OptionsActions, OptionsState } from './options-actions.ts';
import { useTexts } from './texts.tsx';

export type SettingsTroubleProps = Pick<OptionsState, 'isKept' | 'hasSetAside'> &
  Pick<OptionsActions, 'onSaveSetAside' | 'onForgetSetAside'>;

export function SettingsTrouble({ isKept, hasSetAside, onSaveSetAside, onForgetSetAside }: SettingsTroubleProps) {
  const { t } = useTexts();
  return (
    <div role="alert">
      {isKept ? null : <p class="notices">{t('settings_not_kept')}</p>}
      {hasSetAside ? (
        <div class="notices">
          <p>{t('settings_set_aside')}</p>
          <div class="settings-buttons">
            <button type="button" class="button" onClick={onSaveSetAside}>
              {t('button_save_set_aside')}
            </button>
            <button type="button" class="button" onClick={onForgetSetAside}>
              {t('button_forget_set_aside')}
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
