/** Tells what is going on: to everyone once it takes over a second, and the result to those who listen. */
import { useEffect, useState } from 'preact/hooks';
import { messageKey } from './message-key.ts';
import './live-status.css';
import { problemTitle } from './ProblemView.tsx';
import { type Texts, useTexts } from './texts.tsx';
import type { View } from './view.ts';

/** Work that is quicker needs no words. */
const PATIENCE_MS = 1000;

/** Stays in the tree through all views: a live region speaks only when its text changes. */
export function LiveStatus({ view }: { readonly view: View }) {
  const texts = useTexts();
  const isWorking = view.kind === 'working';
  const isLate = useIsLate(isWorking);
  const text = isWorking && !isLate ? '' : describe(view, texts);
  return (
    <p class={isWorking ? 'live-status' : 'live-status visually-hidden'} role="status">
      {text}
    </p>
  );
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

function describe(view: View, texts: Texts): string {
  if (view.kind === 'working') return texts.t(messageKey('working', view.stage));
  if (view.kind === 'problem') return problemTitle(view.problem, texts);
  return texts.t('status_ready');
}
