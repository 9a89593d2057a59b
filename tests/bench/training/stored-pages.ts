/** Stored pages as the trainer sees them: the tree that the snapshot made, and the gold text. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { PageFacts, PageNode, PageTree } from '../../../engine/page-tree.ts';
import type { Head } from '../../../engine/types.ts';

export interface StoredPage {
  readonly id: string;
  readonly site: string;
  readonly set: string;
  readonly type: string;
  readonly gold: string;
  readonly url: string;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  readonly tree: PageTree;
  readonly head: Head;
  readonly facts: PageFacts;
}
interface Truth {
  readonly id: string;
  readonly url: string;
  readonly set?: string;
  readonly page_type: string;
  readonly main_content: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}
type Packed = readonly [string, string, PageNode['attributes'], 0 | 1, readonly (Packed | string)[]];

/** Reads the trees that `read-trees.ts` wrote, joined with their gold. */
export async function loadPages(treesPath: string, truthPath: string): Promise<StoredPage[]> {
  const truths = new Map(
    readFileSync(truthPath, 'utf8')
      .trim()
      .split('\n')
      .map((line): [string, Truth] => {
        const truth = JSON.parse(line) as Truth;
        return [truth.id, truth];
      }),
  );
  const pages: StoredPage[] = [];
  for await (const line of createInterface({ input: createReadStream(treesPath) })) {
    const row = JSON.parse(line) as { id: string; tree: Packed; head: Head; facts: PageFacts };
    const truth = truths.get(row.id);
    if (truth)
      pages.push({
        id: row.id,
        site: toSite(truth.url),
        set: truth.set ?? 'wcxb',
        type: truth.page_type,
        gold: truth.main_content,
        url: truth.url,
        wanted: truth.with,
        unwanted: truth.without,
        tree: unpack(row.tree),
        head: row.head,
        facts: { ...row.facts, authors: row.head.bylines.map(({ value }) => value) },
      });
  }
  return pages;
}

/** The last two labels of the host: pages of one publisher stay in one fold. */
function toSite(url: string): string {
  if (!URL.canParse(url)) return url;
  return new URL(url).hostname
    .split('.')
    .filter((label) => !/^(?:www|co|com|org|net|news|blog|en)$/.test(label))
    .slice(-2)
    .join('.');
}

function unpack(packed: Packed): PageTree {
  const nodes: PageNode[] = [];
  const open = ([tag, hint, attributes, hidden, children]: Packed, parent: PageNode | null): PageNode => {
    const inner: (PageNode | string)[] = [];
    const node: PageNode = {
      tag,
      hint,
      attributes,
      parent,
      hidden: hidden === 1,
      index: nodes.length,
      depth: (parent?.depth ?? -1) + 1,
      children: inner,
    };
    nodes.push(node);
    for (const child of children) inner.push(typeof child === 'string' ? child : open(child, node));
    return node;
  };
  const root = open(packed, null);
  return { root, nodes, cut: false };
}
