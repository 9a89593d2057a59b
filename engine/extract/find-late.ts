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
  for (const node of nodes) {
    const { index, tag, parent } = node;
    const look = looks.get(index);
    if (parent === null || (look !== 'seen' && look !== 'coming')) continue;
    const key = `${parent.index} ${tag}`;
    const { isPlain, coming } = rows.get(key) ?? { isPlain: false, coming: [] };
    const isInLine = !BLOCK.has(tag) && countLetters(parent) > 0;
    if (look === 'coming') (isInLine && looks.get(parent.index) === 'seen' ? late : coming).push(node);
    const isNowPlain = look === 'seen' && !dom.fadesIn(elements[index] as Element);
    if (isPlain && isNowPlain) late.push(...coming);
    rows.set(key, look === 'seen' ? { isPlain: isNowPlain, coming: [] } : { isPlain, coming });
  }
  return late;
}
