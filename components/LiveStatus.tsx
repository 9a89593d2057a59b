/** Tells what is going on: to those who listen at once, to everyone when it takes over a second; and the result to those who listen. */
import { useEffect, useState } from 'preact/hooks';
import { messageKey } from './message-key.ts';
import './live-status.css';
import { problemTitle } from './ProblemView.tsx';
import { type Texts, useTexts } from './texts.tsx';
import type { View } from './view.ts';

/** Work that is quicker needs no words in sight, and is not told by its stages. */
const PATIENCE_MS = 1000;

/**
 * Stays in the tree through all views: a live region speaks only when its text changes. So it is empty at first, and words that
 * were heard come in sight by the style alone, which tells them no second time.
 */
export function LiveStatus({ view }: { readonly view: View }) {
  const texts = useTexts();
  const isWorking = view.kind === 'working';
  const isDrawn = useIsDrawn();
  const isLate = useIsLate(isWorking);
  return (
    <p class={`live-status ${lookOf(isWorking, isLate)}`} role="status">
      {isDrawn ? describe(view, isLate, texts) : ''}
    </p>
  );
}

/** From the moment on when a change would be noticed. */
function useIsDrawn(): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => setIsDrawn(true), []);
  return isDrawn;
}

function useIsLate(isWorking: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    setIsLate(false);
    if (!isWorking) return;
    const timer = setTimeout(() => setIsLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isWorking]);
  return isLate;
}

function lookOf(isWorking: boolean, isLate: boolean): string {
  if (!isWorking) return 'visually-hidden';
  return isLate ? '' : 'is-only-heard';
}

function describe(view: View, isLate: boolean, texts: Texts): string {
  if (view.kind === 'working') return texts.t(messageKey('working', isLate ? view.stage : 'reading'));
  if (view.kind === 'problem') return problemTitle(view.problem, texts);
  return texts.t('status_ready');
}
