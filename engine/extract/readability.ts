/** The one place that knows Mozilla's Readability. It gets an inert copy of what the snapshot read, never the page itself. */
import { Readability } from '@mozilla/readability';
import type { PageNode, PageTree } from '../page-tree.ts';

/** On the copy each element carries the index of its node, and of those that were collapsed into it. */
const NODE = 'data-node';
/** A box that holds nothing but one other box of these is no level of its own on the copy. */
const WRAPPERS = new Set(['div', 'section']);
/** Readability's cost grows with depth times text; larger and deeper pages are cut to this. */
const MAX_NODES = 8000;
const MAX_DEPTH = 60;
/** A story shorter than this is none to Readability. */
const SHORTEST = 140;

/** The indexes of the nodes that Readability takes for the story; none where it finds no story, or fails. */
export function findReadable({ nodes }: PageTree): ReadonlySet<number> {
  try {
    const reader = new Readability<Element>(toDocument(nodes.slice(0, MAX_NODES)), {
      charThreshold: SHORTEST,
      disableJSONLD: true,
      serializer: (element) => element as Element,
    });
    const found = reader.parse()?.content?.querySelectorAll(`[${NODE}]`) ?? [];
    return new Set([...found].flatMap((element) => element.getAttribute(NODE)?.split(' ').map(Number) ?? []));
  } catch {
    return new Set(); // the library can fail on odd trees; then there is no second opinion
  }
}

/** An inert document of the same elements and texts, made in one pass; wrappers are collapsed, and what lies too deep is hung up higher. */
function toDocument(nodes: readonly PageNode[]): Document {
  const copy = new Document().implementation.createHTMLDocument('');
  restoreWithoutMarkup(copy.body);
  const elements: Element[] = [copy.body];
  const depths = new Uint16Array(nodes.length);
  for (const node of nodes) {
    const element = elements[node.index] ?? addElement(copy, node, elements);
    const depth = depths[node.index] ?? 0;
    const host = depth < MAX_DEPTH ? element : (element.parentElement ?? element);
    if (node.tag === 'noscript') continue; // the library would parse its picture out of markup, and we ask it for none
    const only = findOnlyBox(node);
    if (only !== null && only.index < MAX_NODES) {
      collapseInto(element, only);
      elements[only.index] = element;
      depths[only.index] = depth;
      continue;
    }
    for (const child of node.children) {
      if (typeof child === 'string') element.append(child);
      else if (child.index < MAX_NODES) {
        host.append(addElement(copy, child, elements));
        depths[child.index] = Math.min(depth + 1, MAX_DEPTH);
      }
    }
  }
  return copy;
}

/** The box that is all that a wrapper holds, or null. */
function findOnlyBox({ tag, children }: PageNode): PageNode | null {
  if (!WRAPPERS.has(tag)) return null;
  const [only, ...others] = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return only !== undefined && typeof only !== 'string' && others.length === 0 && WRAPPERS.has(only.tag) ? only : null;
}

/** What names the inner box names both. */
function collapseInto(element: Element, { index, hint }: PageNode): void {
  element.setAttribute(NODE, `${element.getAttribute(NODE)} ${index}`);
  if (hint !== '') element.className = `${element.className} ${hint}`.trim();
}

/**
 * The library keeps the body's markup and parses it again where its first try finds too little. Here it keeps nodes
 * instead: no markup is ever parsed, so that our own pages can forbid it (`require-trusted-types-for`).
 */
function restoreWithoutMarkup(body: HTMLElement): void {
  const keep = () => {
    const kept = body.ownerDocument.createDocumentFragment();
    kept.append(...[...body.childNodes].map((node) => node.cloneNode(true)));
    return kept;
  };
  Object.defineProperty(body, 'innerHTML', { get: keep, set: (kept: DocumentFragment) => body.replaceChildren(kept.cloneNode(true)) });
}

function addElement(copy: Document, node: PageNode, elements: Element[]): Element {
  const element = copy.createElement(NAME.test(node.tag) ? node.tag : 'div');
  element.setAttribute(NODE, String(node.index));
  if (node.hint !== '') element.className = node.hint;
  for (const [name, value] of Object.entries(node.attributes ?? {})) if (NAME.test(name)) element.setAttribute(name, value);
  elements[node.index] = element;
  return element;
}

/** Names that every document takes: `h1`, `my-tag`, `data-src`; not `a"b`. */
const NAME = /^[a-z][a-z0-9-]*$/;
