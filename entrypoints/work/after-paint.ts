/** What can wait until the reader sees what was drawn. */

/** A page that nobody sees paints nothing: there it waits no longer than this. */
const UNSEEN_MS = 200;

/** Settles when what is drawn by now has been painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() => setTimeout(resolve)); // the frame is painted before the next task
  });
}
