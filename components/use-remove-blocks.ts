/** A reader takes blocks out of the story: whether passages are being chosen, what came of it, and the way back. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Article, BlockId } from '../engine/index.ts';
import type { BlockRemoval } from './block-removal.ts';
import type { ClutterActions } from './clutter-actions.ts';
import { isolate } from './isolate.ts';
import { useTexts } from './texts.tsx';
import { hostName } from './web-address.ts';

interface RemoveBlocks {
  readonly removal: BlockRemoval | null;
  readonly isChoosing: boolean;
  readonly onChoose: (() => void) | undefined;
  readonly outcome: string;
  readonly setOutcome: (text: string) => void;
  readonly undo: (() => void) | undefined;
}

export function useRemoveBlocks(
  article: Article,
  text: RefObject<HTMLElement | null>,
  { onRemoveBlock, onPutBack }: Pick<ClutterActions, 'onRemoveBlock' | 'onPutBack'>,
): RemoveBlocks {
  const { t } = useTexts();
  const [isChoosing, setIsChoosing] = useState(false);
  const [outcome, setOutcome] = useState('');
  const [last, setLast] = useState<BlockId | null>(null);
  const onRemove = async (block: BlockId) => {
    const next = findNeighbour(text.current);
    setOutcome('');
    const isRemembered = (await onRemoveBlock?.(block)) === 'remembered';
    setLast(block);
    setOutcome(isRemembered ? t('block_removed_remembered', isolate(hostName(article.url))) : t('block_removed_once'));
    next?.focus();
  };
  const gone = article.removed.find(({ kind, blocks }) => kind === 'chosen' && blocks[0]?.id === last);
  const undo = async () => {
    if (!gone || !onPutBack) return;
    setLast(null);
    setOutcome('');
    const isRemembered = (await onPutBack(gone)) === 'remembered';
    setOutcome(isRemembered ? t('put_back_remembered', isolate(hostName(article.url))) : t('put_back_once'));
  };
  return {
    removal: onRemoveBlock ? { onRemove: (block) => void onRemove(block), isChoosing } : null,
    isChoosing,
    onChoose: onRemoveBlock && (() => setIsChoosing(!isChoosing)),
    outcome,
    setOutcome,
    undo: gone && outcome !== '' ? () => void undo() : undefined,
  };
}

/** The button after the one that has the focus, else the one before it: that one goes with its block. */
function findNeighbour(text: HTMLElement | null): HTMLElement | null {
  const buttons = [...(text?.querySelectorAll<HTMLElement>('.remove-block') ?? [])];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  return at < 0 ? null : (buttons[at + 1] ?? buttons[at - 1] ?? null);
}
