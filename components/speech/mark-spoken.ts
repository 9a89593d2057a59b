/** Marks the sentence that is being read, without changing the view's elements, and keeps it in sight. */

const NAME = 'nutgraf-spoken';
/** Of the window's height, at its upper and lower edge, where bars may stand. */
const EDGE = 0.2;

/** Null takes the mark away. */
export function markSpoken(range: Range | null): void {
  const { highlights } = globalThis.CSS ?? {};
  if (!range) highlights?.delete(NAME);
  else {
    highlights?.set(NAME, new Highlight(range));
    keepInSight(range);
  }
}

function keepInSight(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect?.() ?? { top: innerHeight / 2, bottom: innerHeight / 2 };
  if (top >= innerHeight * EDGE && bottom <= innerHeight * (1 - EDGE)) return;
  const { parentElement } = range.startContainer;
  const element = range.startContainer instanceof Element ? range.startContainer : parentElement;
  element?.scrollIntoView?.({ block: 'center' });
}
