/** The name of the box that a piece of a page stands in, where the page gives it one that lasts. */
import type { PageNode } from '../page-tree.ts';

/** How far up a box may begin. */
const REACH = 4;
const MOST_NAMES = 3;
const SPACE = /\s+/;
/** `author-box`, `related__list`, `storyBody`; not `css-1x2y3z`, `sc-bdVaJa`, `Box_root__3kQ9`, which change with every build of a site. */
const LASTING = /^[a-z]{3,}(?:(?:[-_]{1,2}[a-z]{2,}|[A-Z][a-z]{2,}))*$/;

/** `aside.author-box`: the tag and the lasting names of the element or the nearest one around it that has any; '' where there is none. */
export function namePlace(node: PageNode | undefined): string {
  let at = node ?? null;
  for (let step = 0; step < REACH && at !== null; step += 1, at = at.parent) {
    const names = at.hint === '' ? [] : at.hint.split(SPACE).filter((name) => name.length < 40 && LASTING.test(name));
    if (names.length > 0) return [at.tag, ...[...new Set(names)].sort().slice(0, MOST_NAMES)].join('.');
  }
  return '';
}
