/** Where the last part of a row of siblings begins, found from behind without reading the rest: of a page too long to read, the story's end. */
import type { DomAccess } from './dom-access.ts';

/** Nodes that are looked at; what is before them stays unread. */
const MOST_NODES = 4000;
const TEXT = 3;

/** The end of a row: from `start` on it fits; `over`, right before, does not, and is null where the whole row fits. */
export interface RowEnd {
  readonly start: Node | null;
  readonly over: Node | null;
  /** Letters that are left of the room. */
  readonly left: number;
}

/** The last siblings, from `first` or later on, whose texts have at most `room` letters together. Bounded. */
export function findEnd(dom: DomAccess, first: Node, room: number): RowEnd {
  const budget = { nodes: MOST_NODES };
  let left = room;
  let start: Node | null = null;
  for (let at = dom.lastSibling(first); at !== null; at = dom.previousSibling(at)) {
    const letters = countLetters(dom, at, left, budget);
    if (letters > left || budget.nodes <= 0) return { start, over: at, left };
    left -= letters;
    start = at;
    if (at === first) break;
  }
  return { start, over: null, left };
}

/** Letters in a node, hidden ones too; more than `most` are not counted. */
function countLetters(dom: DomAccess, root: Node, most: number, budget: { nodes: number }): number {
  const rest: Node[] = [root];
  let letters = 0;
  for (let at = rest.pop(); at !== undefined && letters <= most && budget.nodes > 0; at = rest.pop()) {
    budget.nodes -= 1;
    if (dom.nodeType(at) === TEXT) letters += dom.textLength(at);
    const [next, inside] = [at === root ? null : dom.nextSibling(at), dom.firstChild(at)];
    if (next !== null) rest.push(next);
    if (inside !== null) rest.push(inside);
  }
  return letters;
}
