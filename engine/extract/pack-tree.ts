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

/** Letters of hints and attributes that are sent; a page of more is not written for readers, and what comes later goes without. */
const MAX_MARKUP = 1_000_000;

/** Packs a tree as JSON. Linear in its size. */
export function packTree({ root, cut, concealed = new Set() }: PageTree): string {
  const known = new Map<string, number>();
  const rows: PackedRow[] = [];
  let markup = 0;
  const numberOf = (name: string) => {
    const number = known.get(name) ?? known.size;
    if (number === known.size) markup += name.length;
    known.set(name, number);
    return number;
  };
  const packElement = ({ parent, tag, hint, hidden, attributes }: PageNode): PackedRow => {
    const row = [parent?.index ?? 0, numberOf(tag), numberOf(markup < MAX_MARKUP ? hint : ''), hidden ? 1 : 0] as const;
    markup += attributes ? Object.values(attributes).join('').length : 0;
    return attributes && markup < MAX_MARKUP ? [...row, attributes] : row;
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
