/** Which point's sentence is marked in the page, what came of the last wish of that kind, and the way to clear it. */
import { useEffect, useState } from 'preact/hooks';
import type { SourceRef } from '../engine/index.ts';
import type { PointShown, PopupActions } from './popup-actions.ts';
import { type Texts, useTexts } from './texts.tsx';

interface ShownPoint {
  readonly shown: SourceRef | null;
  /** For the reader; empty where there is nothing to tell. */
  readonly outcome: string;
  readonly setOutcome: (text: string) => void;
  /** The same for what marks nothing in the page: there is no more for Escape to clear than before. */
  readonly tell: (text: string) => void;
  readonly show: ((source: SourceRef) => void) | undefined;
}

interface Wishes {
  readonly onShowPoint: PopupActions['onShowPoint'] | undefined;
  readonly onClearPage: PopupActions['onClearPage'] | undefined;
}

/** Escape clears what is marked, here and in the page. */
export function useShownPoint({ onShowPoint, onClearPage }: Wishes): ShownPoint {
  const texts = useTexts();
  const [shown, setShown] = useState<SourceRef | null>(null);
  const [{ outcome, hasMark }, setTold] = useState({ outcome: '', hasMark: false });
  const setOutcome = (text: string) => setTold({ outcome: text, hasMark: text !== '' });
  const isMarked = shown !== null || hasMark;
  useEffect(() => {
    if (!isMarked) return;
    const clear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // else the popup closes with it
      setShown(null);
      setOutcome('');
      onClearPage?.();
    };
    addEventListener('keydown', clear);
    return () => removeEventListener('keydown', clear);
  }, [isMarked, onClearPage]);
  const show = async (source: SourceRef) => {
    setShown(source);
    setOutcome('');
    if (onShowPoint) setOutcome(describeOutcome(await onShowPoint(source), texts));
  };
  const tell = (text: string) => setTold((before) => ({ ...before, outcome: text }));
  return { shown, outcome, setOutcome, tell, show: onShowPoint && ((source) => void show(source)) };
}

function describeOutcome(shown: PointShown, { t }: Texts): string {
  if (shown === 'shown') return t('point_shown');
  return shown === 'not-found' ? t('point_not_found') : t('point_not_possible');
}
