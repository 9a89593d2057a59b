/** Marks one sentence of the page at a time, inside the page. No extension API: a page can shadow it. */
import { findRange, type Wanted } from '../../engine/index.ts';
import { HIGHLIGHT_NAME } from './highlight-css.ts';
import { keepMarked } from './keep-marked.ts';
import { read } from './read-property.ts';
import { scrollToRange } from './scroll-to-range.ts';

export interface Marker {
  show(wanted: Wanted): 'shown' | 'not-found';
  clear(): void;
}

/** A symbol, for no element of the page can be named so. */
const KEY = Symbol.for('nutgraf.marker');
/** Above the page's own highlights. */
const PRIORITY = 1_000;

/** Puts the marker where the next script of the extension finds it; one that was there before clears its mark first. */
export function installMarker(document: Document): void {
  const world = globalThis as { [KEY]?: Marker };
  world[KEY]?.clear();
  world[KEY] = createMarker(document);
}

function createMarker(document: Document): Marker {
  let stop: () => void = () => undefined;
  const clear = () => {
    stop();
    stop = () => undefined;
  };
  const show: Marker['show'] = (wanted) => {
    clear();
    const ranges = findRange(document, wanted);
    const first = ranges?.[0];
    if (!ranges || !first) return 'not-found';
    let unpaint = paint(ranges);
    const stopScrolling = scrollToRange(first);
    const stopKeeping = keepMarked(document, ranges, () => {
      unpaint();
      const again = findRange(document, wanted) ?? [];
      unpaint = paint(again);
      return again;
    });
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && clear();
    window.addEventListener('keydown', onKey, { capture: true });
    stop = () => {
      unpaint();
      stopScrolling();
      stopKeeping();
      window.removeEventListener('keydown', onKey, { capture: true });
    };
    return 'shown';
  };
  return { show, clear };
}

/** Registers the ranges with the windows they are in; a range in a frame belongs to the frame's window. */
function paint(ranges: readonly Range[]): () => void {
  const windows = new Set(ranges.map(windowOf));
  for (const view of windows) {
    const highlight = new view.Highlight(...ranges.filter((range) => windowOf(range) === view));
    highlight.priority = PRIORITY;
    view.CSS.highlights.set(HIGHLIGHT_NAME, highlight);
  }
  return () => {
    for (const view of windows) view.CSS.highlights.delete(HIGHLIGHT_NAME);
  };
}

/** Through the prototypes' getters: a picture named `defaultView` would stand in for the window. */
function windowOf(range: Range): Window & typeof globalThis {
  const owner = read(Node.prototype, 'ownerDocument', range.startContainer);
  return (owner && read(Document.prototype, 'defaultView', owner)) ?? window;
}
