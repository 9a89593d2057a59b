/** Questions to the page's tree, which no script of the page can mislead. */
import type { PageNode } from '../page-tree.ts';
import { foldText } from '../text/clean-text.ts';
import { BLOCK } from './block-tags.ts';

/** A stretch of text as it stands in the tree, and the element that holds it; a `<br>` is a line break of its own. */
export interface TextPart {
  readonly value: string;
  readonly holder: PageNode;
}

/** The parts of the text inside a node, in reading order or backwards. */
export function* textsIn(node: PageNode, backwards = false): Generator<TextPart> {
  const { children } = node;
  for (let i = 0; i < children.length; i++) {
    const child = children[backwards ? children.length - 1 - i : i] ?? '';
    if (typeof child === 'string') yield { value: child, holder: node };
    else yield* child.tag === 'br' ? [{ value: '\n', holder: node }] : textsIn(child, backwards);
  }
}

/** The text inside a node on one line, at most `limit` characters, without what stands in nodes that are left out; blocks and line breaks part words. */
export function textOf(node: PageNode, limit = 1000, isLeftOut: (inner: PageNode) => boolean = () => false): string {
  return foldText(gather(node, isLeftOut).slice(0, limit * 2)).slice(0, limit);
}

function gather(node: PageNode, isLeftOut: (inner: PageNode) => boolean): string {
  const parts = node.children.map((child) => (typeof child === 'string' ? child : isLeftOut(child) ? '' : gather(child, isLeftOut)));
  return node.tag === 'br' ? ' ' : BLOCK.has(node.tag) ? ` ${parts.join('')} ` : parts.join('');
}

/** The nearest node that passes, beginning with `node` itself, at most `reach` steps up. */
export function findUp(node: PageNode, test: (at: PageNode) => boolean, reach = Number.POSITIVE_INFINITY): PageNode | undefined {
  let at: PageNode | null = node;
  for (let step = 0; at !== null && step < reach; step++, at = at.parent) if (test(at)) return at;
  return undefined;
}

/** The first nodes that pass, in document order. */
export function findNodes(nodes: readonly PageNode[], limit: number, test: (node: PageNode) => boolean): PageNode[] {
  const found: PageNode[] = [];
  for (const node of nodes) if (test(node) && found.push(node) === limit) break;
  return found;
}

/** The nodes inside a node, in document order, without itself. */
export function insideOf({ nodes }: { readonly nodes: readonly PageNode[] }, outer: PageNode): readonly PageNode[] {
  let end = outer.index + 1;
  while ((nodes[end]?.depth ?? -1) > outer.depth) end++;
  return nodes.slice(outer.index + 1, end);
}
