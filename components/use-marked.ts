/** The sentence of the article that a point of the summary led to, and the way back. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SourceRef } from '../engine/index.ts';

export interface Marked {
  readonly marked: SourceRef | null;
  readonly mark: (source: SourceRef) => void;
  /** Takes the mark away and goes back to the point. */
  readonly back: () => void;
}

/** Escape takes the mark away too, and stays where it is. */
export function useMarked(summary: RefObject<HTMLElement | null>): Marked {
  const [marked, setMarked] = useState<SourceRef | null>(null);
  useEffect(() => {
    if (!marked) return;
    const clear = ({ key }: KeyboardEvent) => key === 'Escape' && setMarked(null);
    addEventListener('keydown', clear);
    return () => removeEventListener('keydown', clear);
  }, [marked]);
  return {
    marked,
    mark: (source) => setMarked({ ...source }), // a value of its own, so that the same point leads there again
    back: () => {
      const point = summary.current?.querySelector('[aria-current]');
      point?.scrollIntoView?.({ block: 'center' });
      point?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
      setMarked(null);
    },
  };
}
