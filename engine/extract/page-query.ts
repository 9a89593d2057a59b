/**
 * Questions to a page that may not want to be asked: a form named `querySelectorAll` shadows the document's own method,
 * and an input named `parentNode` the form's own property. So methods and getters are taken from the prototypes.
 */
import { foldText } from '../text/clean-text.ts';

/**
 * A prototype's getter as a function of its object. It is looked up at the first call, since this file is also loaded
 * where there is no DOM, and kept, since walks call it thousands of times.
 */
function lazyGetter<O extends object, V>(prototypeOf: () => O, name: keyof O & string): (target: O) => V {
  let get: ((this: O) => V) | undefined;
  return (target) => {
    get ??= Object.getOwnPropertyDescriptor(prototypeOf(), name)?.get as (this: O) => V;
    return get.call(target);
  };
}

const nodeTypeOf = lazyGetter<Node, number>(() => Node.prototype, 'nodeType');
const parentElementOf = lazyGetter<Node, Element | null>(() => Node.prototype, 'parentElement');
const textContentOf = lazyGetter<Node, string | null>(() => Node.prototype, 'textContent');
const tagNameOf = lazyGetter<Element, string>(() => Element.prototype, 'tagName');
const previousOf = lazyGetter<Node, Node | null>(() => Node.prototype, 'previousSibling');
const ownerOf = lazyGetter<Node, Document>(() => Node.prototype, 'ownerDocument');

/** At most `limit` elements of `root` that match, in document order. Never throws. */
export function selectAll(root: Document | Element, selector: string, limit: number): Element[] {
  const found = (isDocument(root) ? Document : Element).prototype.querySelectorAll.call(root, selector) as NodeListOf<Element>;
  const elements: Element[] = [];
  for (let i = 0; i < found.length && i < limit; i++) elements.push(found[i] as Element);
  return elements;
}

/** How many elements of `root` match. */
export function countOf(root: Document | Element, selector: string): number {
  return ((isDocument(root) ? Document : Element).prototype.querySelectorAll.call(root, selector) as NodeListOf<Element>).length;
}

/** The first element of `root` that matches, or null. */
export function selectFirst(root: Document | Element, selector: string): Element | null {
  return (isDocument(root) ? Document : Element).prototype.querySelector.call(root, selector) as Element | null;
}

/** The nearest element that matches, beginning with `element` itself. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector) as Element | null;
}

/** An attribute's trimmed value, at most 2,000 characters; '' where there is none. */
export function attribute(element: Element, name: string): string {
  return (Element.prototype.getAttribute.call(element, name) ?? '').slice(0, 2000).trim();
}

/** The element above, or null. */
export function parentOf(element: Node): Element | null {
  return parentElementOf(element);
}

/** The node just before, or null. */
export function previousSiblingOf(node: Node): Node | null {
  return previousOf(node);
}

/** True for elements; asked of the prototype, since a form's field can be named `nodeType`. */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** Upper-case name of the tag. */
export function tagOf(element: Element): string {
  return tagNameOf(element).toUpperCase();
}

/** Everything written within, scripts included, not folded; at most `limit` characters. */
export function rawText(node: Node, limit: number): string {
  return (textContentOf(node) ?? '').slice(0, limit);
}

/** The element's words with white space folded, at most `limit` characters; without scripts and styles. */
export function textOf(element: Element, limit = 1000): string {
  if (selectFirst(element, 'script,style,noscript,template,svg') === null) return foldSpace(rawText(element, limit * 2)).slice(0, limit);
  let text = '';
  for (const { value } of walkText(element, 400)) text += ` ${value}`;
  return foldSpace(text).slice(0, limit);
}

/** White space of any kind folded to single spaces, ends trimmed; without controls and marks that no reader sees. */
export function foldSpace(text: string): string {
  return foldText(text);
}

/** A text node with words, and the element that holds it. */
export interface TextPiece {
  readonly value: string;
  readonly holder: Element;
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'SELECT', 'TEXTAREA', 'IFRAME']);

/** The text pieces within `root` in document order, at most `limit` nodes looked at; scripts and the like left out. */
export function* walkText(root: Element, limit: number): Generator<TextPiece> {
  const walker = Document.prototype.createTreeWalker.call(ownerOf(root), root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isElement(node) && SILENT.has(tagOf(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let node = walker.nextNode();
  for (let seen = 0; node !== null && seen < limit; seen++) {
    const value = isElement(node) ? '' : foldSpace((node as Text).data.slice(0, 4000));
    const holder = value === '' ? null : parentOf(node);
    if (holder) yield { value, holder };
    node = walker.nextNode();
  }
}

function isDocument(root: Document | Element): root is Document {
  return nodeTypeOf(root) === 9;
}
