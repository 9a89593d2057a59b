/**
 * Tells which elements nobody sees who looks at the page: moved off it, clipped away, too small, too faint, or of the colour they
 * stand on. What `checkVisibility` knows was left out before. Only lines that could be the story's are asked, since each question to
 * the layout costs more than the reading of an element. `aria-hidden` alone hides nothing: pages put whole stories under it.
 */

import type { PageNode, PageTree } from '../page-tree.ts';
import { endsStatement } from '../text/ends-sentence.ts';
import { BLOCK } from './block-tags.ts';
import { countLetters } from './count-letters.ts';
import { findLate } from './find-late.ts';
import { createSight, type Look, type Sight } from './sight.ts';
import type { Walked } from './walked.ts';

/** So many elements are looked at; a story has some hundreds. */
const MOST_LOOKS = 5000;
/** A look at what lies deep asks all that is around it, and the browser does so for each of these: it counts by the square of so many levels. */
const DEEP = 32;
/** A line of fewer letters is a label of a menu, but for headings, sentences, and what stands around the headline. */
const FEWEST_LETTERS = 30;
const HEADING = /^h[1-6]$/;
/** Elements before and behind the headline among which dek and byline stand. */
const HEAD_BEFORE = 20;
const HEAD_BEHIND = 60;

/** Where more than this share is still to fade in, the page shows its story so. */
const MOST_COMING = 1 / 3;

/** Tells in another way what nobody would see. */
export type FindHidden = (walked: Walked, document: Document) => Pick<PageTree, 'concealed' | 'hiddenLabels'>;

/** The indexes of the elements of lines that nobody sees; null without layout. Never changes the page. */
export function findConcealed(document: Document, walked: Walked): ReadonlySet<number> | null {
  const { nodes, elements, fading } = walked;
  const sight = createSight(document, elements, () => findBlanks(walked));
  if (sight === null) return null;
  const looks = lookAt(walked, sight);
  const found = (...wanted: readonly (Look | undefined)[]) => nodes.filter(({ index }) => wanted.includes(looks.get(index)));
  const unshown = sumLetters(found('due', 'coming'));
  const isShownSo = unshown === 0 || unshown > MOST_COMING * (unshown + sumLetters(found('seen')));
  const unseen = isShownSo ? found('gone') : [...found('gone', 'due'), ...findLate(walked, looks)];
  return new Set([...fading.faint, ...unseen.map(({ index }) => index)]);
}

/** The elements that no words stand in. */
function findBlanks({ nodes, elements }: Walked): readonly Element[] {
  const holdsWords = new Uint8Array(nodes.length);
  for (const node of nodes.toReversed())
    if (node.parent !== null && (holdsWords[node.index] === 1 || countLetters(node) > 0))
      holdsWords[node.index] = holdsWords[node.parent.index] = 1;
  return elements.filter((_, index) => holdsWords[index] === 0);
}

function lookAt({ nodes, elements, fading: { faint } }: Walked, look: Sight): ReadonlyMap<number, Look> {
  const looks = new Map<number, Look>();
  let left = MOST_LOOKS;
  for (const { index, tag, parent, depth } of findLines(nodes)) {
    const element = elements[index];
    const around = BLOCK.has(tag) ? undefined : looks.get(parent?.index ?? NONE);
    if (element === undefined || around === 'gone' || faint.has(index)) continue;
    if (left <= 0) break;
    left -= 1 + Math.floor((depth / DEEP) ** 2);
    looks.set(index, look(element));
  }
  return looks;
}
const NONE = -1;

const sumLetters = (nodes: readonly PageNode[]): number => nodes.reduce((sum, node) => sum + countLetters(node), 0);

/** The blocks of lines that could be the story's, and the elements within these lines that hold words themselves. */
function findLines(nodes: readonly PageNode[]): readonly PageNode[] {
  const blocks: number[] = [];
  const letters = new Uint32Array(nodes.length);
  const isWanted = new Uint8Array(nodes.length);
  const own = nodes.map(({ index, tag, parent, children }) => {
    const block = parent === null || BLOCK.has(tag) ? index : (blocks[parent.index] ?? 0);
    blocks[index] = block;
    const texts = children.flatMap((child) => (typeof child === 'string' ? [child.trim()] : []));
    const count = texts.reduce((sum, text) => sum + text.length, 0);
    letters[block] = (letters[block] ?? 0) + count;
    if (HEADING.test(tag) || (count > 0 && count < FEWEST_LETTERS && texts.some((text) => endsStatement(text)))) isWanted[block] = 1;
    if (tag === 'h1') isWanted.fill(1, Math.max(0, index - HEAD_BEFORE), index + HEAD_BEHIND);
    return count;
  });
  return nodes.filter(({ index }) => {
    const block = blocks[index] ?? 0;
    const inLine = letters[block] ?? 0;
    return inLine > 0 && (inLine >= FEWEST_LETTERS || isWanted[block] === 1) && (block === index || (own[index] ?? 0) > 0);
  });
}
