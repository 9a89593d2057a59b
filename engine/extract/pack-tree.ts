/** A page's tree as one text, which crosses from process to process many times faster than a tree does. */
import type { PageNode, PageTree } from '../page-tree.ts';

/** Texts that many nodes share are told once: `names` holds tags and hints. */
export interface PackedTree {
  readonly names: readonly string[];
  readonly rows: readonly PackedRow[];
  readonly cut: boolean;
  readonly concealed: readonly number[];
}

/** In document order: an element with the row of its parent's element counted from 0, or a text in the element of that number. */
export type PackedRow =
  | readonly [parent: number, tag: number, hint: number, hidden: 0 | 1, attributes?: PageNode['attributes']]
  | readonly [parent: number, text: string];

/** Bytes of texts, hints and attributes together; a page of more is not written for readers, and what comes later goes without hints and attributes. */
const MAX_BYTES = 1_200_000;
/** So much of the markup is sent whatever the texts weigh: without any of it nothing can be told apart. */
const LEAST_MARKUP = 200_000;

/** Packs a tree as JSON, beside something that is sent along. Linear in its size. */
export function packTree({ root, nodes, cut, concealed = new Set() }: PageTree, beside = ''): string {
  const known = new Map<string, number>();
  const rows: PackedRow[] = [];
  let room = Math.max(LEAST_MARKUP, MAX_BYTES - weigh(beside) - weighTexts(nodes));
  const numberOf = (name: string) => {
    const number = known.get(name) ?? known.size;
    if (number === known.size) room -= weigh(name);
    known.set(name, number);
    return number;
  };
  const packElement = ({ parent, tag, hint, hidden, attributes }: PageNode): PackedRow => {
    const row = [parent?.index ?? 0, numberOf(tag.slice(0, LONGEST_TAG)), numberOf(room > 0 ? hint : ''), hidden ? 1 : 0] as const;
    room -= attributes ? weigh(Object.values(attributes).join('')) : 0;
    return attributes && room > 0 ? [...row, attributes] : row;
  };
  const pack = (node: PageNode) => {
    for (const child of node.children) {
      rows.push(typeof child === 'string' ? [node.index, child] : packElement(child));
      if (typeof child !== 'string') pack(child);
    }
  };
  pack(root);
  const packed: PackedTree = { names: [...known.keys()], rows, cut, concealed: [...concealed] };
  return JSON.stringify(packed);
}

/** `amp-img`, `my-own-element`; a page can name its elements at any length. */
const LONGEST_TAG = 40;

const weighTexts = (nodes: readonly PageNode[]): number =>
  nodes.reduce((sum, { children }) => children.reduce((all, child) => all + (typeof child === 'string' ? weigh(child) : 0), sum), 0);

/** Bytes as sent, roughly: three to a letter where one of them is of no Western alphabet. */
const weigh = (text: string): number => text.length * (BEYOND_WESTERN.test(text) ? 3 : 1);
const BEYOND_WESTERN = /[\u0100-\uffff]/;
