/** Reads a packed tree. Whatever its text says, what comes out is a sound tree; text that is none throws. */
import type { PageNode, PageTree } from '../page-tree.ts';
import type { PackedRow, PackedTree } from './pack-tree.ts';

interface OpenNode extends PageNode {
  readonly children: (PageNode | string)[];
}

/** The tree that was packed. Throws where `packed` is no such text. Linear in its size. */
export function unpackTree(packed: string): PageTree {
  const { names, rows, cut, concealed } = JSON.parse(packed) as PackedTree;
  const root: OpenNode = { tag: 'body', index: 0, parent: null, depth: 0, hint: '', attributes: null, children: [], hidden: false };
  const nodes = [root];
  for (const row of rows) {
    const parent = nodes[row[0]];
    if (parent === undefined) throw new RangeError('no such parent');
    parent.children.push(isText(row) ? String(row[1]) : addNode(nodes, parent, row, names));
  }
  return { root, nodes, cut: cut === true, concealed: new Set(concealed) };
}

const isText = (row: PackedRow): row is readonly [number, string] => typeof row[1] === 'string';

function addNode(nodes: OpenNode[], parent: OpenNode, row: Exclude<PackedRow, readonly [number, string]>, names: readonly string[]) {
  const [, tag, hint, hidden, attributes = null] = row;
  const node: OpenNode = {
    tag: String(names[tag]),
    index: nodes.length,
    parent,
    depth: parent.depth + 1,
    hint: String(names[hint]),
    attributes,
    children: [],
    hidden: hidden === 1,
  };
  nodes.push(node);
  return node;
}
