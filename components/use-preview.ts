/** When a point's sentence is seen in its paragraph: while the mouse rests on the point, or its button has the focus; not after Escape. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Whoever only passes over a point wants to see nothing. */
const REST_MS = 400;
/** Time enough to go from the point to its preview, and for a click to be one. */
const LEAVE_MS = 150;

export interface PreviewState {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly handlers: {
    readonly onPointerEnter: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onFocusIn: () => void;
    readonly onFocusOut: () => void;
  };
}

export function usePreview(): PreviewState {
  const [isOpen, setIsOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = (open: boolean, ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setIsOpen(open), ms);
  };
  const close = () => {
    clearTimeout(timer.current);
    setIsOpen(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // else the popup closes with it
      close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isOpen]);
  return {
    isOpen,
    close,
    handlers: {
      onPointerEnter: ({ pointerType }) => pointerType === 'mouse' && later(true, REST_MS),
      onPointerLeave: () => later(false, LEAVE_MS),
      onFocusIn: () => later(true, LEAVE_MS), // a click, which brings the focus too, closes it before
      onFocusOut: close,
    },
  };
}
