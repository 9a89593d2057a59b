/**
 * Reads a live document through the browser's own getters, taken from the prototypes: a page can shadow
 * `form.children` with a field of that name, and must not be able to lead the reader astray with it.
 */
import { fadesIn } from './fades-in.ts';

/** The reads that a walk needs. Each takes the node, so that no property of the node itself is trusted. */
export interface DomAccess {
  readonly nodeType: (node: Node) => number;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly previousSibling: (node: Node) => Node | null;
  /** The last of the row that a node stands in. */
  readonly lastSibling: (node: Node) => Node | null;
  readonly nodeValue: (node: Node) => string | null;
  /** A text's length, without reading it. */
  readonly textLength: (text: Node) => number;
  /** A part of a text, without reading the rest. */
  readonly partOf: (text: Node, from: number, count: number) => string;
  readonly textContent: (node: Node) => string | null;
  readonly tagName: (element: Element) => string;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly attributeNames: (element: Element) => readonly string[];
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  /** The document in a frame of the same origin; null elsewhere. */
  readonly frameDocument: (element: Element) => Document | null;
  /** The element of this id in the page that is read. */
  readonly byId: (id: string) => Element | null;
  readonly body: (document: Document) => Element | null;
  /** `display: contents` with something in it: it has no box of its own, and says so to `checkVisibility`. */
  readonly isContents: (element: Element) => boolean;
  /** False where layout, opacity or visibility hide the element; true where the document has no window. */
  readonly isShown: (element: Element) => boolean;
  /** The same without regard to opacity. */
  readonly hasPlace: (element: Element) => boolean;
  /** For what opacity hides: whether it will come forth as a reader scrolls to it. */
  readonly fadesIn: (element: Element) => boolean;
}

/** Takes the getters once; `document` decides whether there is a layout to ask. */
export function toDomAccess(document: Document): DomAccess {
  const node = Node.prototype;
  const element = Element.prototype;
  const { getAttribute, getAttributeNames } = element;
  const characterData = characterDataOf(document);
  const { substringData } = characterData;
  const parentOf = toGetter<Node, Node | null>(node, 'parentNode');
  const firstChild = toGetter<Node, Node | null>(node, 'firstChild');
  const lastChild = toGetter<Node, Node | null>(node, 'lastChild');
  const view = toGetter<Document, Window | null>(Document.prototype, 'defaultView')(document);
  const hasLayout = view !== null && typeof element.checkVisibility === 'function';
  const checkVisibility = element.checkVisibility;
  const anyOpacity: CheckVisibilityOptions = { visibilityProperty: true, contentVisibilityAuto: false };
  const options: CheckVisibilityOptions = { ...anyOpacity, opacityProperty: true };
  return {
    nodeType: toGetter(node, 'nodeType'),
    firstChild,
    nextSibling: toGetter(node, 'nextSibling'),
    previousSibling: toGetter(node, 'previousSibling'),
    lastSibling: (target) => {
      const parent = parentOf(target);
      return parent === null ? target : lastChild(parent);
    },
    nodeValue: toGetter(node, 'nodeValue'),
    textLength: toGetter(characterData, 'length') as (text: Node) => number,
    partOf: (text, from, count) => substringData.call(text, from, count),
    textContent: toGetter(node, 'textContent'),
    tagName: toGetter(element, 'localName'),
    shadowRoot: toGetter(element, 'shadowRoot'),
    frameDocument: toFrameDocument(toGetter(HTMLIFrameElement.prototype, 'contentDocument')),
    attribute: (target, name) => getAttribute.call(target, name),
    attributeNames: (target) => getAttributeNames.call(target),
    byId: (id) => Document.prototype.getElementById.call(document, id),
    body: toGetter(Document.prototype, 'body'),
    isContents: (target) => firstChild(target) !== null && view?.getComputedStyle(target).display === 'contents',
    isShown: hasLayout ? (target) => checkVisibility.call(target, options) : () => true,
    hasPlace: hasLayout ? (target) => checkVisibility.call(target, anyOpacity) : () => true,
    fadesIn: (target) => view !== null && fadesIn(view.getComputedStyle(target)),
  };
}

/** The prototype that texts share, taken from a text, since not every place that runs the engine names it. */
function characterDataOf(document: Document): CharacterData {
  const text = Document.prototype.createTextNode.call(document, '');
  return Object.getPrototypeOf(Object.getPrototypeOf(text));
}

/** A prototype's getter as a function of its object. */
export function toGetter<O, V>(prototype: O, name: keyof O & string): (target: O) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (target) => get.call(target) : (target) => target[name] as V;
}

function toFrameDocument(read: (frame: HTMLIFrameElement) => Document | null): (element: Element) => Document | null {
  return (element) => {
    try {
      return read(element as HTMLIFrameElement);
    } catch {
      return null; // a frame of another origin may refuse
    }
  };
}
