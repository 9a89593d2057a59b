/** The way from a point to its sentence, by keyboard and for whoever looks for a button. Its click reaches the point around it. */
import { Icon } from './Icon.tsx';
import { useTexts } from './texts.tsx';

export function ShowPointButton({ describedBy }: { readonly describedBy?: string | undefined }) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      class="show-point"
      aria-label={t('button_show_point')}
      title={t('button_show_point')}
      aria-describedby={describedBy}
    >
      <Icon name="locate" />
    </button>
  );
}
