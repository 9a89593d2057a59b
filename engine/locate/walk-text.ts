/**
 * The text nodes of a live page in the order a reader meets them: open shadow roots in place of their hosts, slotted
 * nodes in their slots, frames of the same origin. Every read goes through a prototype's getter, for a page can
 * shadow a form's own properties.
 */

/** Well above what the reader of articles takes (the page may have grown since), and still walked in a moment. */
const MAX_NODES = 200_000;
const MAX_TEXT = 3_000_000;
const MAX_DEPTH = 2_000;

const ELEMENT = 1;
const TEXT = 3;

/** Hold text that nobody reads as text. */
const SKIPPED = new Set(
  'script style noscript template svg textarea select option datalist audio video canvas object head title'.split(' '),
);

/** Yields the text nodes that are rendered. Stops at a budget; changes nothing. */
export function* walkText(document: Document): Generator<Text> {
  const open: Iterator<Node>[] = [siblingsFrom(read(Node.prototype, 'firstChild', document))];
  let nodes = 0;
  let text = 0;
  for (let row = open.at(-1); row !== undefined && nodes < MAX_NODES && text < MAX_TEXT; row = open.at(-1)) {
    const { value: node, done } = row.next();
    if (done) {
      open.pop();
      continue;
    }
    nodes += 1;
    const type = read(Node.prototype, 'nodeType', node);
    if (type === TEXT) {
      text += read(CharacterData.prototype, 'length', node as Text);
      yield node as Text;
    } else if (type === ELEMENT && open.length < MAX_DEPTH && isRendered(node as Element)) {
      open.push(childrenOf(node as Element));
    }
  }
}

/** A property as the prototype's own getter gives it, whatever the node says. */
export function read<O extends object, K extends keyof O & string>(prototype: O, name: K, node: O): O[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? get.call(node) : node[name];
}

function isRendered(element: Element): boolean {
  const name = read(Element.prototype, 'localName', element);
  if (SKIPPED.has(name)) return false;
  const { checkVisibility } = Element.prototype;
  if (typeof checkVisibility === 'function' && checkVisibility.call(element)) return true;
  const { display, contentVisibility } = getComputedStyle(element);
  // What is `display: contents` (as every slot is) has no box of its own.
  return display === 'contents' || (typeof checkVisibility !== 'function' && display !== 'none' && contentVisibility !== 'hidden');
}

function childrenOf(element: Element): Iterator<Node> {
  const shadow = read(Element.prototype, 'shadowRoot', element);
  if (shadow !== null) return siblingsFrom(read(Node.prototype, 'firstChild', shadow));
  if (element instanceof HTMLSlotElement) {
    const assigned = HTMLSlotElement.prototype.assignedNodes.call(element);
    if (assigned.length > 0) return assigned.values();
  }
  const frame = read(Element.prototype, 'localName', element) === 'iframe' ? findFrameDocument(element as HTMLIFrameElement) : null;
  return siblingsFrom(read(Node.prototype, 'firstChild', frame ?? element));
}

function* siblingsFrom(first: Node | null): Generator<Node> {
  for (let node = first; node !== null; node = read(Node.prototype, 'nextSibling', node)) yield node;
}

function findFrameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return read(HTMLIFrameElement.prototype, 'contentDocument', frame);
  } catch {
    return null; // a frame of another origin may refuse
  }
}
