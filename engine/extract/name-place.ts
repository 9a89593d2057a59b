/** The name of the box that a piece of a page stands in, where the page gives it one that lasts. */
import type { PageNode } from '../page-tree.ts';

/** How far up a box may begin. */
const REACH = 4;
const MOST_NAMES = 3;
const SPACE = /\s+/;
/** `author-box`, `related__list`, `storyBody`; not `css-1x2y3z`, `sc-bdVaJa`, `Box_root__3kQ9`, which change with every build of a site. */
const LASTING = /^[a-z]{3,}(?:(?:[-_]{1,2}[a-z]{2,}|[A-Z][a-z]{2,}))*$/;

/** Names places; boxes of one class are many on a page, so what a class names is found once. */
export function createPlaceNamer(): (node: PageNode | undefined) => string {
  const known = new Map<string, string>();
  const namesOf = (hint: string) => {
    const names = known.get(hint) ?? findLasting(hint);
    known.set(hint, names);
    return names;
  };
  return (node) => namePlace(node, namesOf);
}

/** `aside.author-box`: the tag and the lasting names of the element or the nearest one around it that has any; '' where there is none. */
function namePlace(node: PageNode | undefined, namesOf: (hint: string) => string): string {
  let at = node ?? null;
  for (let step = 0; step < REACH && at !== null; step += 1, at = at.parent) {
    const names = at.hint === '' ? '' : namesOf(at.hint);
    if (names !== '') return `${at.tag}.${names}`;
  }
  return '';
}

function findLasting(hint: string): string {
  const names = hint.split(SPACE).filter((name) => name.length < 40 && LASTING.test(name));
  return [...new Set(names)].sort().slice(0, MOST_NAMES).join('.');
}
