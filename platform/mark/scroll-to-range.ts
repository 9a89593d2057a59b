/** Brings a range to the middle of everything that scrolls around it. */
import { type Port, scrollersAround } from './scrollers-around.ts';

/** A range taller than this share of the port begins near its top instead of standing in the middle. */
const MAX_CENTRED = 0.8;
const TOP_MARGIN = 0.15;
const SIDE_MARGIN_PX = 24;
/** Farther away than so many screens, gliding there only makes one dizzy. */
const MAX_GLIDE_SCREENS = 2;
/** Pictures that load on the way move the text: where it ended up is looked at once more. */
const SETTLE_MS = 700;
/** So far from its place, in screens, is still fine. */
const GOOD_ENOUGH = 0.3;
/** Whoever scrolls, clicks or types wants to go somewhere else. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Scrolls at once or, near by and where the reader has nothing against motion, smoothly. Calling the result ends the second look. */
export function scrollToRange(range: Range): () => void {
  const ports = scrollersAround(range.startContainer);
  const outermost = ports.at(-1);
  for (const port of ports) scrollIn(port(), range, port === outermost ? chooseBehavior(port(), range) : 'instant');
  return lookOnceMore(() => {
    const port = outermost?.();
    if (port === undefined || range.collapsed || Math.abs(downTo(range, port)) <= GOOD_ENOUGH * port.height) return;
    for (const each of ports) scrollIn(each(), range, 'instant');
  });
}

function scrollIn(port: Port, range: Range, behavior: ScrollBehavior): void {
  port.scrollBy({ top: downTo(range, port), left: asideTo(range, port), behavior });
}

/** How far down the range stands from where it should. */
function downTo(range: Range, port: Port): number {
  const { top, height } = range.getBoundingClientRect();
  const inPort = top + port.frameTop - port.top;
  return height > MAX_CENTRED * port.height ? inPort - TOP_MARGIN * port.height : inPort + height / 2 - port.height / 2;
}

/** How far aside the range begins, where it begins out of sight. */
function asideTo(range: Range, port: Port): number {
  const inPort = range.getBoundingClientRect().left + port.frameLeft - port.left;
  return inPort >= 0 && inPort < port.width - SIDE_MARGIN_PX ? 0 : inPort - SIDE_MARGIN_PX;
}

function chooseBehavior(port: Port, range: Range): ScrollBehavior {
  const isFar = Math.abs(downTo(range, port)) > MAX_GLIDE_SCREENS * port.height;
  return isFar || window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** Calls back after a while, unless the reader moves first or the result is called. */
function lookOnceMore(look: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    for (const move of OWN_MOVES) window.removeEventListener(move, stop, true);
  };
  const timer = setTimeout(() => {
    stop();
    look();
  }, SETTLE_MS);
  for (const move of OWN_MOVES) window.addEventListener(move, stop, { capture: true, passive: true });
  return stop;
}
