/** Whether pictures are fetched without being asked for, and what that means. */
import { useId } from 'preact/hooks';
import './switch.css';
import { useTexts } from './texts.tsx';

interface PicturesSwitchProps {
  readonly isOn?: boolean | undefined;
  readonly onSwitch: (isOn: boolean) => void;
}

export function PicturesSwitch({ isOn = false, onSwitch }: PicturesSwitchProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <p class="switch">
      <label>
        <input type="checkbox" checked={isOn} aria-describedby={id} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
        {t('setting_pictures')}
      </label>
      <span id={id} class="switch-note">
        {t('setting_pictures_note')}
      </span>
    </p>
  );
}
