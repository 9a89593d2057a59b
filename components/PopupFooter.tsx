/** What a reader can do with the whole story; always in sight. */
import { Icon } from './Icon.tsx';
import { type MoreActions, MoreMenu } from './MoreMenu.tsx';
import type { PopupActions } from './popup-actions.ts';
import { TakeMenu } from './TakeMenu.tsx';
import type { TakeActions } from './take-actions.ts';
import { listWays } from './take-ways.ts';
import { useTexts } from './texts.tsx';
import { useReadAloud } from './use-read-aloud.tsx';
import type { Story } from './view.ts';

interface PopupFooterProps extends Pick<PopupActions, 'onOpenReader' | 'speech'>, TakeActions, MoreActions {
  readonly story: Story;
  /** Told what came of taking the summary along. */
  readonly onOutcome: (text: string) => void;
}

export function PopupFooter({
  story,
  onOpenReader,
  speech,
  onOpenPanel,
  onOpenHistory,
  onOpenOptions,
  onOutcome,
  ...take
}: PopupFooterProps) {
  const { t } = useTexts();
  const aloud = useReadAloud({ story, speech, look: 'button icon-button' });
  if (!onOpenReader && listWays(take).length === 0) return null;
  return (
    <footer class="popup-footer">
      {aloud.bar}
      {onOpenReader && (
        <button type="button" class="button primary" onClick={onOpenReader}>
          <Icon name="reader" />
          {t('button_open_reader')}
        </button>
      )}
      <div class="popup-tools">
        <TakeMenu story={story} onOutcome={onOutcome} {...take} />
        <div class="popup-small-tools">
          {aloud.button}
          <MoreMenu {...{ onOpenPanel, onOpenHistory, onOpenOptions }} />
        </div>
      </div>
    </footer>
  );
}
