/** Of what fades in as a reader scrolls to it: what won't, by what is seen around it. */
import type { PageNode } from '../page-tree.ts';
import { BLOCK } from './block-tags.ts';
import { countLetters } from './count-letters.ts';
import type { Look } from './sight.ts';
import type { Walked } from './walked.ts';

/** Those within a line that is seen, and those between two of their kind that are seen and never fade: a line comes as a whole, and with its neighbours. */
export function findLate(walked: Walked, looks: ReadonlyMap<number, Look>, coming: readonly PageNode[]): readonly PageNode[] {
  const rows = new Set(coming.flatMap(({ parent }) => parent ?? []));
  return [...rows].flatMap((row) => {
    const isLine = looks.get(row.index) === 'seen' && countLetters(row) > 0;
    const inner = row.children.flatMap((child) => (typeof child !== 'string' && looks.has(child.index) ? [child] : []));
    const isWithin = (node: PageNode) => isLine && !BLOCK.has(node.tag) && looks.get(node.index) === 'coming';
    return [...inner.filter(isWithin), ...findBetweenPlain(walked, looks, inner)];
  });
}

function findBetweenPlain({ dom, elements }: Walked, looks: ReadonlyMap<number, Look>, row: readonly PageNode[]): readonly PageNode[] {
  const isPlain = ({ index }: PageNode) => !dom.fadesIn(elements[index] as Element);
  const found: PageNode[] = [];
  let before: PageNode | null = null;
  let between: PageNode[] = [];
  for (const node of row) {
    const look = looks.get(node.index);
    if (look === 'coming') between.push(node);
    if (look !== 'seen') continue;
    const ofKind = between.filter(({ tag }) => tag === node.tag && tag === before?.tag);
    if (before !== null && ofKind.length > 0 && isPlain(before) && isPlain(node)) found.push(...ofKind);
    [before, between] = [node, []];
  }
  return found;
}
