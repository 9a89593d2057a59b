/**
 * Tells which elements nobody sees who looks at the page: moved off it, clipped away, too small, too faint, or of the colour they
 * stand on. What `checkVisibility` knows was left out before. Only lines that could be the story's are asked, since each question to
 * the layout costs more than the reading of an element. `aria-hidden` alone hides nothing: pages put whole stories under it.
 */
import type { PageNode, PageTree } from '../page-tree.ts';
import { BLOCK } from './block-tags.ts';
import { countLetters } from './count-letters.ts';
import type { DomAccess } from './dom-access.ts';
import type { Fading } from './fading.ts';
import { createSight } from './sight.ts';

/** So many elements are looked at; a story has some hundreds. */
const MOST_LOOKS = 5000;
/** A look at what lies deep asks all that is around it, and the browser does so for each of these: it counts by the square of so many levels. */
const DEEP = 32;
/** A line of fewer letters is a label of a menu, but for headings, sentences, and what stands around the headline. */
const FEWEST_LETTERS = 30;
const HEADING = /^h[1-6]$/;
/** `It was so.`, `“No!”` */
const SENTENCE = /[.!?。！？][”"’»]?$/;
/** Elements before and behind the headline among which dek and byline stand. */
const HEAD_BEFORE = 20;
const HEAD_BEHIND = 60;

/** Where colour alone would hide more than this share of the letters, it is our eyes that are wrong about it. */
const MOST_COLOURLESS = 1 / 3;

/** What was walked; `elements` are the live ones, by index. */
export interface Walked {
  readonly dom: DomAccess;
  readonly nodes: readonly PageNode[];
  readonly elements: readonly Element[];
  readonly fading: Fading;
}

/** Tells in another way what nobody would see. */
export type FindHidden = (walked: Walked) => Pick<PageTree, 'concealed' | 'hiddenLabels'>;

/** The indexes of the elements of lines that nobody sees; null without layout. Never changes the page. */
export function findConcealed(document: Document, { nodes, elements, fading: { faint } }: Walked): ReadonlySet<number> | null {
  const sight = createSight(document);
  if (sight === null) return null;
  const gone = new Set(faint);
  const colourless = new Set<number>();
  const letters = { seen: 0, colourless: 0 };
  let left = MOST_LOOKS;
  for (const node of findLines(nodes)) {
    const { index, tag, parent, depth } = node;
    const element = elements[index];
    const isWithin = parent !== null && !BLOCK.has(tag) && (gone.has(parent.index) || colourless.has(parent.index));
    if (element === undefined || isWithin || faint.has(index)) continue;
    if (left <= 0) break;
    left -= 1 + Math.floor((depth / DEEP) ** 2);
    const look = sight(element);
    if (look === 'gone') gone.add(index);
    else {
      if (look === 'colourless') colourless.add(index);
      letters[look] += countLetters(node);
    }
  }
  const isTrusted = letters.colourless <= MOST_COLOURLESS * (letters.seen + letters.colourless);
  return isTrusted ? new Set([...gone, ...colourless]) : gone;
}

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
    if (HEADING.test(tag) || (count > 0 && count < FEWEST_LETTERS && texts.some((text) => SENTENCE.test(text)))) isWanted[block] = 1;
    if (tag === 'h1') isWanted.fill(1, Math.max(0, index - HEAD_BEFORE), index + HEAD_BEHIND);
    return count;
  });
  return nodes.filter(({ index }) => {
    const block = blocks[index] ?? 0;
    const inLine = letters[block] ?? 0;
    return inLine > 0 && (inLine >= FEWEST_LETTERS || isWanted[block] === 1) && (block === index || (own[index] ?? 0) > 0);
  });
}
