/**
 * One bounded, iterative walk over a page into a light copy of plain data. The page itself is never cloned,
 * serialised or changed, and its own scripts can't shadow what is read.
 */
import type { PageNode, PageTree } from '../page-tree.ts';
import { type DomAccess, toDomAccess } from './dom-access.ts';
import { createFading, type Fading, noteFading } from './fading.ts';
import { type FindHidden, findConcealed } from './find-concealed.ts';
import { findEnd } from './find-end.ts';
import { isHiddenByMarkup } from './hidden-by-markup.ts';
import { readAttributes } from './node-attributes.ts';
import { readHint } from './read-hint.ts';

/** A page of more elements or text than this is no news story; what comes later is cut but for its end, and the article says so. */
const MAX_ELEMENTS = 20_000;
const MAX_TEXT = 160_000;
/** The end of what was being read when the walk was cut. */
const END_ELEMENTS = 1500;
const END_TEXT = 25_000;
/** Elements in one another that are looked into for the end. */
const MAX_END_DEPTH = 50;
const MAX_DEPTH = 512;
const MAX_FRAMES = 5;
const MAX_NOSCRIPT = 5000;

/** The address in `<img class="x" src="/a.jpg">`; not in `<iframe src="…">`. */
const NOSCRIPT_PICTURE = /<img\b[^>]{0,2000}?\ssrc=["']([^"'>]{1,2000})["']/i;

const ELEMENT = 1;
const TEXT = 3;

/** Never part of a story, and never asked for its children. */
const SKIPPED = new Set(
  (
    'script style link meta title head base svg math canvas object embed applet area map param track ' +
    'datalist option optgroup frame frameset noframes dialog'
  ).split(' '),
);
/** Kept as elements (they matter as neighbours) without their inside. */
const CLOSED = new Set('input select textarea audio video img progress meter'.split(' '));

interface OpenNode extends PageNode {
  readonly children: (PageNode | string)[];
}
interface Walk {
  readonly dom: DomAccess;
  readonly nodes: PageNode[];
  /** The live element of each node. */
  readonly elements: Element[];
  /** Ids of parts that were read where they belong. */
  readonly placed: Set<string>;
  readonly fading: Fading;
  text: number;
  frames: number;
  cut: boolean;
  /** Budgets of elements and of text. */
  mostElements: number;
  mostText: number;
}
/** What is still to be read: a sibling row under a parent, with the host whose light children fill its slots. */
interface Row {
  next: Node | null;
  readonly parent: OpenNode;
  readonly host: Element | null;
}

/** Reads the page's body. A document without one gives a root without children; `findHidden` is asked where there is no layout. Linear in the page's size. */
export function snapshot(document: Document, findHidden?: FindHidden): PageTree {
  const walk: Walk = {
    dom: toDomAccess(document),
    nodes: [],
    elements: [],
    placed: new Set(),
    fading: createFading(),
    text: 0,
    frames: 0,
    cut: false,
    mostElements: MAX_ELEMENTS,
    mostText: MAX_TEXT,
  };
  const root = openNode(walk, { tag: 'body', parent: null, hint: '', attributes: null, hidden: false });
  const body = walk.dom.body(document);
  const unread = body ? readRows(walk, { next: walk.dom.firstChild(body), parent: root, host: null }) : [];
  if (unread.length > 0) readEnds(walk, unread);
  const concealed = findConcealed(document, walk);
  return { root, nodes: walk.nodes, cut: walk.cut, ...(concealed ? { concealed } : findHidden?.(walk, document)) };
}

/** Reads a row and all that is in it; where a budget ends that, the rows that are still open, the outermost first. */
function readRows(walk: Walk, first: Row): readonly Row[] {
  const rows: Row[] = [first];
  for (let row = rows.at(-1); row !== undefined; row = rows.at(-1)) {
    const node = row.next;
    if (node === null) {
      rows.pop();
      continue;
    }
    if (walk.nodes.length >= walk.mostElements || walk.text >= walk.mostText) {
      walk.cut = true;
      return rows;
    }
    row.next = walk.dom.nextSibling(node);
    const type = walk.dom.nodeType(node);
    if (type === TEXT) readText(walk, node, row.parent);
    else if (type === ELEMENT) {
      const inner = readElement(walk, node as Element, row);
      if (inner !== null) rows.push(inner);
    }
  }
  return [];
}

/** The last part of the innermost row that was cut, then of those around it: each gets half of the room that is left. */
function readEnds(walk: Walk, unread: readonly Row[]): void {
  walk.mostElements = walk.nodes.length + END_ELEMENTS;
  walk.mostText = walk.text + END_TEXT;
  let room = END_TEXT;
  for (const row of unread.toReversed()) {
    const half = Math.ceil(room / 2);
    room -= half - readEnd(walk, row, half, MAX_END_DEPTH);
  }
}

/** Returns the letters of the room that are left. */
function readEnd(walk: Walk, row: Row, room: number, levels: number): number {
  const { dom } = walk;
  if (row.next === null) return room;
  const { start, over, left } = findEnd(dom, row.next, room);
  if (over !== null) {
    partFromRest(walk, row.parent);
    if (dom.nodeType(over) === TEXT) addTail(walk, row.parent, over, Math.min(left, dom.textLength(over)));
    else if (dom.nodeType(over) === ELEMENT && levels > 0) {
      const inner = readElement(walk, over as Element, row);
      if (inner !== null) readEnd(walk, inner, left, levels - 1);
    }
  }
  walk.mostText = Math.max(walk.mostText, walk.text + room - left);
  if (start !== null) readRows(walk, { ...row, next: start });
  return over === null ? left : 0;
}

/** What was left out parts two paragraphs, lest two halves of sentences become one. */
function partFromRest(walk: Walk, parent: OpenNode): void {
  for (let i = 0; i < 2; i++) parent.children.push(openNode(walk, { tag: 'br', parent, hint: '', attributes: null, hidden: false }));
}

/** Where scripts run, the inside of `noscript` is one text of markup: only a picture's address is taken from it. */
function readText(walk: Walk, node: Node, parent: OpenNode): void {
  const { dom } = walk;
  if (parent.tag === 'noscript') {
    const src = NOSCRIPT_PICTURE.exec(dom.partOf(node, 0, MAX_NOSCRIPT))?.[1];
    if (src)
      parent.children.push(
        openNode(walk, { tag: 'img', parent, hint: '', attributes: { src: src.replaceAll('&amp;', '&') }, hidden: false }),
      );
    return;
  }
  const left = Math.max(0, walk.mostText - walk.text);
  if (dom.textLength(node) <= left + END_TEXT) addText(walk, parent, dom.nodeValue(node) ?? '');
  else {
    walk.cut = true;
    addText(walk, parent, dom.partOf(node, 0, left));
    addTail(walk, parent, node, END_TEXT);
  }
}

function addText(walk: Walk, parent: OpenNode, text: string): void {
  walk.text += text.length;
  parent.children.push(text);
}

/** The end of a text that is too long, from the beginning of a sentence; half a sentence tells nothing. What was left out parts two paragraphs. */
function addTail(walk: Walk, parent: OpenNode, text: Node, letters: number): void {
  partFromRest(walk, parent);
  const tail = walk.dom.partOf(text, walk.dom.textLength(text) - letters, letters);
  const begun = SENTENCE_END.exec(tail.slice(0, FAR));
  if (begun !== null) addText(walk, parent, tail.slice(begun.index + begun[0].length));
}
const FAR = 2000;
/** `. `, `!” `, `。` */
const SENTENCE_END = /[.!?…][”"’»]?\s|[。！？]”?/;

/** Adds an element and returns the row of what is inside it, or null where that is nothing to read. */
function readElement(walk: Walk, element: Element, row: Row): Row | null {
  const { dom } = walk;
  const tag = dom.tagName(element);
  if (SKIPPED.has(tag)) return null;
  if (row.parent.depth >= MAX_DEPTH) {
    walk.cut = true;
    return null;
  }
  if (tag === 'template') return readTemplate(walk, element, row);
  const isBare = !dom.isShown(element) && tag !== 'noscript' && tag !== 'slot' && !dom.isContents(element);
  if (isBare && !dom.hasPlace(element)) return null;
  const names = dom.attributeNames(element);
  if (walk.placed.size > 0 && walk.placed.has(dom.attribute(element, 'id') ?? '')) return null;
  const hidden = row.parent.hidden || isHiddenByMarkup(dom, element, names);
  const hint = readHint(dom, element, names);
  const attributes = names.length === 0 ? null : readAttributes(dom, element, { tag, names });
  const node = openNode(walk, { tag, parent: row.parent, hint, attributes, hidden });
  walk.elements[node.index] = element;
  if (isBare) noteFading(walk.fading, node, () => dom.fadesIn(element));
  row.parent.children.push(node);
  return CLOSED.has(tag) ? null : toInnerRow(walk, element, node, row.host);
}

function toInnerRow(walk: Walk, element: Element, node: OpenNode, host: Element | null): Row | null {
  const { dom } = walk;
  if (node.tag === 'iframe') return toFrameRow(walk, element, node);
  const shadow = dom.shadowRoot(element);
  if (shadow !== null) return { next: dom.firstChild(shadow), parent: node, host: element };
  if (node.tag === 'slot' && host !== null) return { next: dom.firstChild(host), parent: node, host: null };
  return { next: dom.firstChild(element), parent: node, host };
}

function toFrameRow(walk: Walk, element: Element, parent: OpenNode): Row | null {
  const document = walk.frames < MAX_FRAMES ? walk.dom.frameDocument(element) : null;
  const body = document && walk.dom.body(document);
  if (!body) return null;
  walk.frames += 1;
  return { next: walk.dom.firstChild(body), parent, host: null };
}

/**
 * A declarative shadow root that no browser has attached yet is read in place, and so is a part of a streamed page that no
 * script has moved to its place yet (`<template id="B:1">` for `<div hidden id="S:1">`); other templates are not shown.
 */
function readTemplate({ dom, placed }: Walk, element: Element, { parent }: Row): Row | null {
  if (dom.attribute(element, 'shadowrootmode') !== null)
    return { next: dom.firstChild((element as HTMLTemplateElement).content), parent, host: null };
  const id = dom.attribute(element, 'id')?.replace(STREAMED, 'S:') ?? '';
  const part = id.startsWith('S:') && !placed.has(id) ? dom.byId(id) : null;
  if (part === null) return null;
  placed.add(id);
  return { next: dom.firstChild(part), parent, host: null };
}
/** `B:1f`, `P:0`; not `B:story`. */
const STREAMED = /^[BP]:(?=[\da-f]{1,4}$)/;

function openNode(walk: Walk, fields: Pick<PageNode, 'tag' | 'parent' | 'hint' | 'attributes' | 'hidden'>): OpenNode {
  const node: OpenNode = { ...fields, index: walk.nodes.length, depth: (fields.parent?.depth ?? -1) + 1, children: [] };
  walk.nodes.push(node);
  return node;
}
