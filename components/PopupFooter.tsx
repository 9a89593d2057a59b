/** What a reader can do with the whole story; always in sight. */
import { CopyMenu } from './CopyMenu.tsx';
import { Icon } from './Icon.tsx';
import { type MoreActions, MoreMenu } from './MoreMenu.tsx';
import type { PopupActions } from './popup-actions.ts';
import { useTexts } from './texts.tsx';
import type { Story } from './view.ts';

interface PopupFooterProps extends Pick<PopupActions, 'onOpenReader' | 'onCopy'>, MoreActions {
  readonly story: Story;
}

export function PopupFooter({ story, onOpenReader, onCopy, ...more }: PopupFooterProps) {
  const { t } = useTexts();
  if (!onOpenReader && !onCopy) return null;
  return (
    <footer class="popup-footer">
      {onOpenReader && (
        <button type="button" class="button primary" onClick={onOpenReader}>
          <Icon name="reader" />
          {t('button_open_reader')}
        </button>
      )}
      {onCopy && <CopyMenu story={story} onCopy={onCopy} />}
      <MoreMenu {...more} />
    </footer>
  );
}
