/** A point's sentence in its paragraph, beside the point: a look at it without leaving. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Preview } from '../engine/index.ts';
import './point-preview.css';

interface PointPreviewProps {
  readonly id: string;
  readonly preview: Preview;
  readonly language: string;
}

/** Characters of the paragraph on either side; a whole one may be longer than the window. */
const AROUND = 220;
/** ` wor` at the end of `a cut wor`, `ord ` at the start of `ord of`. */
const CUT_END = /\s\S*$/;
const CUT_START = /^\S*\s/;

export function PointPreview({ id, preview, language }: PointPreviewProps) {
  const card = useRef<HTMLDivElement>(null);
  const [isAbove, setIsAbove] = useState(false);
  useLayoutEffect(() => {
    const own = card.current?.getBoundingClientRect();
    const point = card.current?.parentElement?.getBoundingClientRect();
    if (own && point) setIsAbove(point.bottom + own.height > findEnd() && point.top >= own.height);
  }, []);
  const { before, sentence, after } = preview;
  return (
    <div id={id} role="tooltip" ref={card} class={isAbove ? 'point-preview is-above' : 'point-preview'} lang={language} dir="auto">
      {before.length > AROUND ? `…${before.slice(-AROUND).replace(CUT_START, '')}` : before}
      <mark>{sentence}</mark>
      {after.length > AROUND ? `${after.slice(0, AROUND).replace(CUT_END, '')}…` : after}
    </div>
  );
}

/** Where the window ends, or what stands fixed at its end begins. */
function findEnd(): number {
  return Math.min(innerHeight, document.querySelector('.popup-end')?.getBoundingClientRect().top ?? innerHeight);
}
