/** Of what fades in as a reader scrolls to it: what won't, by what is seen around it. */
import type { PageNode } from '../page-tree.ts';
import { BLOCK } from './block-tags.ts';
import { countLetters } from './count-letters.ts';
import type { Look } from './sight.ts';
import type { Walked } from './walked.ts';

/** What came last of a kind in its parent: whether it is seen and never fades, and what is to come behind it. */
interface Row {
  readonly isPlain: boolean;
  readonly coming: PageNode[];
}

/** Those within a line that is seen, and those between two of their kind that are seen and never fade: a line comes as a whole, and with its neighbours. */
export function findLate({ nodes, elements, dom }: Walked, looks: ReadonlyMap<number, Look>): readonly PageNode[] {
  const late: PageNode[] = [];
  const rows = new Map<string, Row>();
  /** The index of the nearest element around, or itself, that has letters of its own or is a box. */
  const lines: number[] = [];
  for (const node of nodes) {
    const { index, tag, parent } = node;
    const line = parent === null || BLOCK.has(tag) ? undefined : lines[parent.index];
    lines.push(line === undefined || countLetters(node) > 0 ? index : line);
    const look = looks.get(index);
    if (parent === null || (look !== 'seen' && look !== 'coming')) continue;
    const key = `${parent.index} ${tag}`;
    const { isPlain, coming } = rows.get(key) ?? { isPlain: false, coming: [] };
    if (look === 'coming') (line !== undefined && looks.get(line) === 'seen' ? late : coming).push(node);
    const isNowPlain = look === 'seen' && !dom.fadesIn(elements[index] as Element);
    if (isPlain && isNowPlain) late.push(...coming);
    rows.set(key, look === 'seen' ? { isPlain: isNowPlain, coming: [] } : { isPlain, coming });
  }
  return late;
}
