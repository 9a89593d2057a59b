/** The same page with less to go by: without class names, or without any markup but paragraphs, headings and items. */
import type { PageNode, PageTree, Piece } from '../../../engine/page-tree.ts';

/** A copy of the tree whose elements have no class, id or role. */
export function withoutHints({ nodes, cut }: PageTree): PageTree {
  return rebuild(nodes, cut, ({ tag }) => ({ tag, hint: '' }));
}

function rebuild(
  nodes: readonly PageNode[],
  cut: boolean,
  change: (node: PageNode) => { readonly tag: string; readonly hint: string },
): PageTree {
  const copies = nodes.map((node) => ({
    ...node,
    ...change(node),
    parent: null as PageNode | null,
    children: [] as (PageNode | string)[],
  }));
  nodes.forEach((node, i) => {
    const copy = copies[i];
    if (copy === undefined) return;
    copy.parent = node.parent ? (copies[node.parent.index] ?? null) : null;
    for (const child of node.children) copy.children.push(typeof child === 'string' ? child : (copies[child.index] ?? ''));
  });
  const root = copies[0];
  if (root === undefined) throw new Error('a tree without a root');
  return { root, nodes: copies, cut };
}

/** How many pieces around the story come along into the flat page. */
const AROUND = 40;
const TAGS: Readonly<Record<string, string>> = {
  heading: 'h2',
  item: 'li',
  quote: 'blockquote',
  code: 'pre',
  caption: 'p',
  term: 'p',
  table: 'p',
  text: 'p',
};

/** A page of the pieces from shortly before to shortly after the story, each a child of the body, links kept. */
export function flatten(pieces: readonly Piece[], labels: Float64Array): PageTree {
  const story = [...labels.keys()].filter((i) => (labels[i] ?? 0) > 0.5);
  const nodes: PageNode[] = [];
  const open = (tag: string, parent: PageNode | null, attributes: PageNode['attributes']) => {
    const node = {
      tag,
      parent,
      index: nodes.length,
      depth: (parent?.depth ?? -1) + 1,
      hint: '',
      attributes,
      hidden: false,
      children: [] as (PageNode | string)[],
    };
    nodes.push(node);
    (parent?.children as (PageNode | string)[] | undefined)?.push(node);
    return node;
  };
  const root = open('body', null, null);
  for (const piece of pieces.slice(Math.max(0, (story[0] ?? 0) - AROUND / 4), (story.at(-1) ?? 0) + AROUND)) {
    if (piece.words === 0) continue;
    const node = open(piece.kind === 'heading' ? (HEADING.exec(piece.node.tag)?.[0] ?? 'h2') : (TAGS[piece.kind] ?? 'p'), root, null);
    const linked = piece.linkWords >= piece.words * 0.9 ? open('a', node, { href: '#' }) : node;
    if (piece.bold > 0.9) open('b', linked, null).children.push(piece.text);
    else linked.children.push(piece.text);
  }
  return { root, nodes, cut: false };
}
const HEADING = /^h[1-6]$/;
