/** While passages are being chosen: Escape ends it, and the keys that undo anywhere undo here too. */
import { useLayoutEffect } from 'preact/hooks';

interface Keys {
  readonly onEnd: () => void;
  readonly onUndo: (() => void) | undefined;
}

export function useChoosingKeys(isChoosing: boolean, { onEnd, onUndo }: Keys): void {
  // With the drawing and not after it: the keys do what is said on the page.
  useLayoutEffect(() => {
    if (!isChoosing) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isInPanel(event.target)) onEnd();
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || !onUndo) return;
      event.preventDefault();
      onUndo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

/** A panel of the bar that is open: Escape closes that first. */
function isInPanel(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[popover]')?.matches(':popover-open') === true;
}
