/** From parsed JSON-LD to a flat row of nodes, within budgets of depth and count. */

export type JsonLdNode = Readonly<Record<string, unknown>>;

/** How deep and how many: real pages stay far below; hostile ones stop here. */
const MAX_DEPTH = 6;
const MAX_NODES = 2000;

/** Properties under which pages wrap their main node. */
const WRAPPING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item', 'liveBlogUpdate', 'subjectOf'] as const;
/** Of these the inner nodes are other stories or parts, never the page's own. */
const LISTING = new Set<string>(['itemListElement', 'item', 'hasPart', 'liveBlogUpdate']);

export interface FlatNode {
  readonly node: JsonLdNode;
  /** True for nodes inside lists of other things. */
  readonly listed: boolean;
}

/** All outer and wrapped nodes in the order of the page. */
export function flattenNodes(roots: readonly unknown[]): readonly FlatNode[] {
  const flat: FlatNode[] = [];
  const queue: { value: unknown; depth: number; listed: boolean }[] = roots.map((value) => ({ value, depth: 0, listed: false }));
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const { value, depth, listed } = queue[i] as (typeof queue)[number];
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const inner of value.slice(0, MAX_NODES)) queue.push({ value: inner, depth: depth + 1, listed });
    } else if (isNode(value)) {
      flat.push({ node: value, listed });
      for (const key of WRAPPING)
        if (value[key] !== undefined) queue.push({ value: value[key], depth: depth + 1, listed: listed || LISTING.has(key) });
    }
  }
  return flat;
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
