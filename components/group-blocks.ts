/** Joins what belongs together on the screen: runs of list items become lists, nested by depth; runs of quotations one quotation. */
import type { Block, BlockId } from '../engine/index.ts';

export type ItemBlock = Extract<Block, { readonly kind: 'item' }>;

export interface ListGroup {
  readonly kind: 'list';
  readonly id: BlockId;
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly block: ItemBlock;
  readonly lists: readonly ListGroup[];
}

export type BlockGroup = ListGroup | { readonly kind: 'quotation' | 'single'; readonly id: BlockId; readonly blocks: readonly Block[] };

/** The blocks in reading order, in groups. */
export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  return splitRuns(blocks, runKind).flatMap((run): BlockGroup[] => {
    const [first] = run;
    if (!first) return [];
    if (first.kind === 'item') return toLists(run.filter((block) => block.kind === 'item'));
    return [{ kind: first.kind === 'quotation' ? 'quotation' : 'single', id: first.id, blocks: run }];
  });
}

/** Blocks of one run share a name; a block without one stands alone. */
function runKind({ kind }: Block): string | null {
  return kind === 'item' || kind === 'quotation' ? kind : null;
}

/** Items of the smallest depth make the list; deeper ones hang under the item before them. */
function toLists(items: readonly ItemBlock[]): ListGroup[] {
  const depth = smallestDepth(items);
  return splitRuns(items, (item) => (item.depth > depth ? 'deeper' : item.ordered ? 'ordered' : 'unordered'), 'deeper').flatMap(
    (run): ListGroup[] => {
      const [first] = run;
      return first ? [{ kind: 'list', id: first.id, ordered: first.ordered, items: toItems(run) }] : [];
    },
  );
}

function toItems(run: readonly ItemBlock[]): ListItem[] {
  const depth = smallestDepth(run);
  const starts = run.flatMap((item, index) => (item.depth <= depth ? [index] : []));
  return starts.flatMap((start, nth): ListItem[] => {
    const block = run[start];
    const below = run.slice(start + 1, starts[nth + 1] ?? run.length);
    return block ? [{ block, lists: below.length > 0 ? toLists(below) : [] }] : [];
  });
}

function smallestDepth(items: readonly ItemBlock[]): number {
  return items.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
}

/** Cuts where the name of a run changes; blocks named `sticky` belong to whatever run they follow. */
function splitRuns<T>(blocks: readonly T[], nameOf: (block: T) => string | null, sticky?: string): T[][] {
  const runs: T[][] = [];
  let current: string | null = null;
  for (const block of blocks) {
    const name = nameOf(block);
    const last = runs.at(-1);
    const joins = last !== undefined && name !== null && (name === current || name === sticky);
    if (joins) last.push(block);
    else runs.push([block]);
    if (!joins || name !== sticky) current = name;
  }
  return runs;
}
