/** A reader takes blocks out of the story: whether passages are being chosen, what came of it, and the way back. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article, BlockId, Removal } from '../engine/index.ts';
import type { BlockRemoval } from './block-removal.ts';
import type { ClutterActions } from './clutter-actions.ts';
import { isolate } from './isolate.ts';
import { useTexts } from './texts.tsx';
import { useChoosingKeys } from './use-choosing-keys.ts';
import { hostName } from './web-address.ts';

interface RemoveBlocks {
  readonly removal: BlockRemoval | null;
  readonly isChoosing: boolean;
  /** Begins the choice, and ends it. */
  readonly onChoose: (() => void) | undefined;
  /** For the button that does so. */
  readonly chooser: RefObject<HTMLButtonElement | null>;
  readonly outcome: string;
  readonly setOutcome: (text: string) => void;
  /** Puts back what was taken out last. */
  readonly undo: (() => void) | undefined;
}

export function useRemoveBlocks(
  article: Article,
  text: RefObject<HTMLElement | null>,
  { onRemoveBlock, onPutBack }: Pick<ClutterActions, 'onRemoveBlock' | 'onPutBack'>,
): RemoveBlocks {
  const { t } = useTexts();
  const chooser = useRef<HTMLButtonElement>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const [outcome, setOutcome] = useState('');
  const [taken, setTaken] = useState<readonly BlockId[]>([]);
  const [back, setBack] = useState<BlockId | null>(null);
  const onRemove = async (block: BlockId) => {
    const next = findNeighbour(text.current);
    setOutcome('');
    const isRemembered = (await onRemoveBlock?.(block)) === 'remembered';
    setTaken((before) => [...before, block]);
    setOutcome(isRemembered ? t('block_removed_remembered', isolate(hostName(article.url))) : t('block_removed_once'));
    next?.focus();
  };
  const last = findLastTaken(article, taken);
  const putBack = async (removal: Removal, block: BlockId) => {
    setTaken((before) => before.filter((other) => other !== block));
    setOutcome('');
    const isRemembered = (await onPutBack?.(removal)) === 'remembered';
    setOutcome(isRemembered ? t('put_back_remembered', isolate(hostName(article.url))) : t('put_back_once'));
    setBack(block);
  };
  const undo = last && onPutBack && (isChoosing || outcome !== '') ? () => void putBack(last.removal, last.block) : undefined;
  const onChoose = () => {
    setOutcome('');
    setIsChoosing(!isChoosing);
    if (isChoosing) chooser.current?.focus({ preventScroll: true }); // what had the focus may go
  };
  // Both with the drawing and not after it: the focus that comes late would be taken from where Escape has led it.
  useLayoutEffect(() => {
    if (isChoosing) findInSight(text.current)?.focus();
  }, [isChoosing, text]);
  useLayoutEffect(() => {
    if (isChoosing && back !== null) text.current?.querySelector<HTMLElement>(`[data-block="${back}"]`)?.focus();
    setBack(null);
  }, [isChoosing, back, text]);
  useChoosingKeys(isChoosing, { onEnd: onChoose, onUndo: undo });
  return {
    removal: onRemoveBlock ? { onRemove: (block) => void onRemove(block), isChoosing } : null,
    isChoosing,
    onChoose: onRemoveBlock && onChoose,
    chooser,
    outcome,
    setOutcome,
    undo,
  };
}

/** Of those that are still out: the list of what was removed puts back too. */
function findLastTaken({ removed }: Article, taken: readonly BlockId[]): { removal: Removal; block: BlockId } | null {
  for (const block of [...taken].reverse()) {
    const removal = removed.find(({ kind, blocks }) => kind === 'chosen' && blocks[0]?.id === block);
    if (removal) return { removal, block };
  }
  return null;
}

function listButtons(text: HTMLElement | null): HTMLElement[] {
  return [...(text?.querySelectorAll<HTMLElement>('.remove-block') ?? [])];
}

/** The button after the one that has the focus, else the one before it: that one goes with its block. */
function findNeighbour(text: HTMLElement | null): HTMLElement | null {
  const buttons = listButtons(text);
  const at = buttons.findIndex((button) => button.matches(':focus'));
  return at < 0 ? null : (buttons[at + 1] ?? buttons[at - 1] ?? null);
}

/** The first that is not above the window: whoever is amid the story begins there. */
function findInSight(text: HTMLElement | null): HTMLElement | null {
  const buttons = listButtons(text);
  return buttons.find((button) => button.getBoundingClientRect().top >= 0) ?? buttons[0] ?? null;
}
