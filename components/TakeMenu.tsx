/** Takes the summary along: a button, and a small menu of the ways. */
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import './menu.css';
import { placeMenu } from './place-menu.ts';
import type { TakeActions } from './take-actions.ts';
import type { TakeName } from './take-along.ts';
import { listWays } from './take-ways.ts';
import { useTexts } from './texts.tsx';
import type { Story } from './view.ts';

interface TakeMenuProps extends TakeActions {
  readonly story: Story;
  /** In a bar of drawings the button has no words. */
  readonly look?: 'button' | 'bar';
  /** Told what came of it; said beside the button where nobody listens. */
  readonly onOutcome?: (text: string) => void;
}

export function TakeMenu({ story, look = 'button', onOutcome, ...actions }: TakeMenuProps) {
  const texts = useTexts();
  const id = useId();
  const [outcome, setOwnOutcome] = useState('');
  const setOutcome = onOutcome ?? setOwnOutcome;
  const ways = listWays(actions);
  if (ways.length === 0) return null;
  const take = async (name: TakeName) => {
    setOutcome('');
    const told = await import('./take-along.ts').then(({ TAKES }) => TAKES[name](story, texts, actions)).catch(() => 'status_take_failed');
    setOutcome(told && texts.t(told));
  };
  return (
    <div class="menu take-menu">
      {!onOutcome && (
        <span class="menu-outcome" role="status">
          {outcome}
        </span>
      )}
      {look === 'bar' ? (
        <button type="button" class="bar-button" popovertarget={id} aria-label={texts.t('button_take')} title={texts.t('button_take')}>
          <Icon name="share" />
        </button>
      ) : (
        <button type="button" class="button" popovertarget={id}>
          <Icon name="share" />
          {texts.t('button_take')}
        </button>
      )}
      <div id={id} class="menu-entries" popover="auto" onBeforeToggle={placeMenu}>
        {ways.map(({ name }) => (
          <button key={name} type="button" popovertarget={id} popovertargetaction="hide" onClick={() => take(name)}>
            {texts.t(name)}
          </button>
        ))}
      </div>
    </div>
  );
}
