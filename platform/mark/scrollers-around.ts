/** What scrolls around a node: boxes and windows, through slots, shadow hosts and frames of the same origin. */
import { read } from './read-property.ts';

/** One thing that scrolls, with where the range stands in it. All in CSS pixels of the port's own window. */
export interface Port {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How far the port's window shows the range's own window from its corner; not 0 where frames are between. */
  readonly frameTop: number;
  readonly frameLeft: number;
  readonly scrollBy: (by: ScrollToOptions) => void;
}

const ELEMENT = 1;
const DOCUMENT = 9;
const FRAGMENT = 11;
const MAX_PARENTS = 5_000;

/** `overflow: auto`; not `hidden`, which the page scrolls itself if anyone does. */
const SCROLLS = /auto|scroll/;

/** Innermost first; the window of the page comes last. Each call of a port's function measures anew. */
export function scrollersAround(node: Node): (() => Port)[] {
  const ports: (() => Port)[] = [];
  const frames: Element[] = [];
  let at: Node | null = node;
  for (let count = 0; at !== null && count < MAX_PARENTS; count += 1) {
    const within = [...frames];
    const here = at;
    if (isDocument(here)) ports.push(() => toWindowPort(here, within));
    else if (isElement(here) && isScroller(here)) ports.push(() => toBoxPort(here, within));
    at = parentOf(here);
    if (isDocument(here) && at !== null && isElement(at)) frames.push(at);
  }
  return ports;
}

/** The parent as drawn. Through the prototypes' getters: a form's fields can shadow its own properties. */
function parentOf(node: Node): Node | null {
  if (isDocument(node)) return findFrameElement(node);
  const slot = isElement(node) ? read(Element.prototype, 'assignedSlot', node) : null;
  const parent = slot ?? read(Node.prototype, 'parentNode', node);
  return parent !== null && parent.nodeType === FRAGMENT ? ((parent as ShadowRoot).host ?? null) : parent;
}

function findFrameElement(document: Document): Element | null {
  try {
    return read(Document.prototype, 'defaultView', document)?.frameElement ?? null;
  } catch {
    return null; // the frame's parent is of another origin
  }
}

/** A page's body lends its scrolling to the window, unless the root has taken a kind of its own. */
function isScroller(element: Element): boolean {
  const name = read(Element.prototype, 'localName', element);
  if (name === 'html' || name === 'form') return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  if (!SCROLLS.test(overflowX + overflowY)) return false;
  if (name === 'body' && element.parentElement && getComputedStyle(element.parentElement).overflowY === 'visible') return false;
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}

function toBoxPort(element: Element, frames: readonly Element[]): Port {
  const { top, left } = element.getBoundingClientRect();
  return {
    top: top + element.clientTop,
    left: left + element.clientLeft,
    width: element.clientWidth,
    height: element.clientHeight,
    ...addFrames(frames),
    scrollBy: (by) => element.scrollBy(by),
  };
}

function toWindowPort(document: Document, frames: readonly Element[]): Port {
  const view = read(Document.prototype, 'defaultView', document) ?? window;
  return { top: 0, left: 0, width: view.innerWidth, height: view.innerHeight, ...addFrames(frames), scrollBy: (by) => view.scrollBy(by) };
}

function addFrames(frames: readonly Element[]): Pick<Port, 'frameTop' | 'frameLeft'> {
  let frameTop = 0;
  let frameLeft = 0;
  for (const frame of frames) {
    const { top, left } = frame.getBoundingClientRect();
    frameTop += top + frame.clientTop;
    frameLeft += left + frame.clientLeft;
  }
  return { frameTop, frameLeft };
}

function isElement(node: Node): node is Element {
  return read(Node.prototype, 'nodeType', node) === ELEMENT;
}

function isDocument(node: Node): node is Document {
  return read(Node.prototype, 'nodeType', node) === DOCUMENT;
}
