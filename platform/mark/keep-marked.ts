/** A page that draws itself anew takes the marked nodes away: the sentence is then looked for again. */

/** Pages redraw in bursts. */
const QUIET_MS = 200;
/** A page that redraws for ever is left alone after this. */
const MAX_TIMES = 20;

/** Calls `findAgain` after a change that emptied or removed a range, and watches what it gives. The result ends that. */
export function keepMarked(document: Document, ranges: readonly Range[], findAgain: () => readonly Range[]): () => void {
  let marked = ranges;
  let times = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = () => {
    timer = undefined;
    if (!marked.some(isLost) && marked.length > 0) return;
    marked = findAgain();
    times += 1;
    if (times >= MAX_TIMES) observer.disconnect();
  };
  const observer = new MutationObserver(() => {
    if (marked.length > 0 && !marked.some(isLost)) return;
    clearTimeout(timer);
    timer = setTimeout(renew, QUIET_MS);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

function isLost(range: Range): boolean {
  return range.collapsed || !range.startContainer.isConnected || !range.endContainer.isConnected;
}
