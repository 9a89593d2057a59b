/** The way from an entry of the ledger to its place in the page, and the way back into the story. */
import type { Removal } from '../engine/index.ts';
import type { ClutterActions } from './clutter-actions.ts';
import { isolate } from './isolate.ts';
import { useTexts } from './texts.tsx';
import { hostName } from './web-address.ts';

interface RemovalActionsProps {
  readonly removal: Removal;
  /** Of the story's page. */
  readonly url: string;
  readonly onShowRemoval?: ClutterActions['onShowRemoval'] | undefined;
  readonly onPutBack?: ClutterActions['onPutBack'] | undefined;
  readonly onOutcome?: ((text: string) => void) | undefined;
}

export function RemovalActions({ removal, url, onShowRemoval, onPutBack, onOutcome = () => undefined }: RemovalActionsProps) {
  const { t } = useTexts();
  if (removal.blocks.length === 0 || !(onShowRemoval || onPutBack)) return null;
  const show = async () => {
    onOutcome('');
    const shown = await onShowRemoval?.(removal);
    const isKnown = shown === 'shown' || shown === 'not-found';
    onOutcome(t(isKnown ? OUTCOMES[shown] : 'point_not_possible'));
  };
  const putBack = async () => {
    onOutcome('');
    const isRemembered = (await onPutBack?.(removal)) === 'remembered';
    onOutcome(isRemembered ? t('put_back_remembered', isolate(hostName(url))) : t('put_back_once'));
  };
  return (
    <p class="removed-actions">
      {onShowRemoval && (
        <button type="button" class="link-button" onClick={show} aria-description={removal.preview}>
          {t('button_show_clutter')}
        </button>
      )}
      {onPutBack && (
        <button type="button" class="link-button" onClick={putBack} aria-description={removal.preview}>
          {t('button_put_back')}
        </button>
      )}
    </p>
  );
}

const OUTCOMES = { shown: 'clutter_shown', 'not-found': 'clutter_not_found' } as const;
