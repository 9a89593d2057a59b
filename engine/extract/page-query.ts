/**
 * Questions to a page that may not want to be asked: a form named `querySelectorAll` shadows the document's own method.
 * So methods and getters are taken from the prototypes.
 */
import { toGetter } from './dom-access.ts';

/** At most `limit` elements of the page that match, in document order. Never throws. */
export function selectAll(document: Document, selector: string, limit: number): Element[] {
  const found = Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<Element>;
  const elements: Element[] = [];
  for (let i = 0; i < found.length && i < limit; i++) elements.push(found[i] as Element);
  return elements;
}

/** An attribute's trimmed value, at most 2,000 characters; '' where there is none. */
export function attribute(element: Element, name: string): string {
  return (Element.prototype.getAttribute.call(element, name) ?? '').slice(0, 2000).trim();
}

/** Everything written within, scripts included, not folded; at most `limit` characters. */
export function rawText(node: Node, limit: number): string {
  return (toGetter<Node, string | null>(Node.prototype, 'textContent')(node) ?? '').slice(0, limit);
}
