/** Says in words what the mark beside each point is for. */
import { Icon } from './Icon.tsx';
import './points-hint.css';
import { useTexts } from './texts.tsx';

export function PointsHint() {
  const { t, locale, direction } = useTexts();
  return (
    <p class="points-hint" lang={locale} dir={direction}>
      <Icon name="locate" />
      {t('points_hint')}
    </p>
  );
}
