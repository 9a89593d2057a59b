/** What is used now and then: behind one button, each with its words. What isn't given isn't offered. */
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import './menu.css';
import { placeMenu } from './place-menu.ts';
import { useTexts } from './texts.tsx';

export interface MoreActions {
  readonly onOpenPanel?: (() => void) | undefined;
  readonly onOpenHistory?: (() => void) | undefined;
  readonly onOpenOptions?: (() => void) | undefined;
}

export function MoreMenu({ onOpenPanel, onOpenHistory, onOpenOptions }: MoreActions) {
  const { t } = useTexts();
  const id = useId();
  const entries = [
    { words: t('panel_open'), onClick: onOpenPanel },
    { words: t('history_title'), onClick: onOpenHistory },
    { words: t('button_options'), onClick: onOpenOptions },
  ].filter(({ onClick }) => onClick);
  if (entries.length === 0) return null;
  return (
    <div class="menu more-menu">
      <button type="button" class="button icon-button" popovertarget={id} aria-label={t('button_more')} title={t('button_more')}>
        <Icon name="more" />
      </button>
      <div id={id} class="menu-entries" popover="auto" onBeforeToggle={placeMenu}>
        {entries.map(({ words, onClick }) => (
          <button key={words} type="button" popovertarget={id} popovertargetaction="hide" onClick={onClick}>
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
