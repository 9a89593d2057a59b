/** From parsed JSON-LD to a flat row of nodes, within budgets of depth and count. */

export type JsonLdNode = Readonly<Record<string, unknown>>;

export interface FlatNode {
  readonly node: JsonLdNode;
  /** True for nodes inside lists of other things: never the page's own story. */
  readonly listed: boolean;
}

/** How deep and how many: real pages stay far below; hostile ones stop here. */
const MAX_DEPTH = 6;
const MAX_NODES = 2000;

/** Properties under which pages wrap their main node, and those that list other stories or parts. */
const WRAPPING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf'];
const LISTING = ['itemListElement', 'item', 'hasPart', 'liveBlogUpdate'];

/** All outer and wrapped nodes in the order of the page. */
export function flattenNodes(roots: readonly unknown[]): readonly FlatNode[] {
  const flat: FlatNode[] = [];
  const queue: { value: unknown; depth: number; listed: boolean }[] = [{ value: roots, depth: -1, listed: false }];
  for (const { value, depth, listed } of queue) {
    if (flat.length >= MAX_NODES) break;
    if (depth >= MAX_DEPTH) continue;
    const open = (inner: unknown, isListed = listed) =>
      inner !== undefined && queue.push({ value: inner, depth: depth + 1, listed: isListed });
    if (Array.isArray(value)) for (const inner of value.slice(0, MAX_NODES)) open(inner);
    else if (isNode(value)) {
      flat.push({ node: value, listed });
      for (const key of WRAPPING) open(value[key]);
      for (const key of LISTING) open(value[key], true);
    }
  }
  return flat;
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
