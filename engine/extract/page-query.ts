/**
 * Questions to a page that may not want to be asked: a form named `querySelectorAll` shadows the document's own method.
 * So methods and getters are taken from the prototypes.
 */
import type { DomAccess } from './dom-access.ts';

/** At most `limit` elements of the page that match, in document order. Never throws. */
export function selectAll(document: Document, selector: string, limit: number): Element[] {
  const found = Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<Element>;
  const elements: Element[] = [];
  for (let i = 0; i < found.length && i < limit; i++) elements.push(found[i] as Element);
  return elements;
}

/** How many elements the page has; at least its root. */
export function countElements(document: Document): number {
  return Math.max(1, Document.prototype.getElementsByTagName.call(document, '*').length);
}

/** An attribute's trimmed value, at most 2,000 characters; '' where there is none. */
export function attribute(element: Element, name: string): string {
  return (Element.prototype.getAttribute.call(element, name) ?? '').slice(0, 2000).trim();
}

/** The texts right in an element, scripts included, not folded; at most `limit` characters, and what is beyond is not read: it may be megabytes. */
export function rawText(dom: DomAccess, element: Element, limit: number): string {
  let text = '';
  for (let child = dom.firstChild(element); child !== null && text.length < limit; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === TEXT) text += dom.partOf(child, 0, limit - text.length);
  }
  return text;
}
const TEXT = 3;
