/**
 * Tells which of the story's pieces nobody sees who looks at the page: moved off it, clipped away, too small, too faint, or of the
 * colour they stand on. What `checkVisibility` knows was left out before. Only what was chosen for the story is asked, since each
 * question to the layout costs more than the reading of an element. `aria-hidden` alone hides nothing: pages put whole stories under it.
 */
import type { PageNode, PageTree, Piece } from '../page-tree.ts';
import { foldText } from '../text/clean-text.ts';
import { countWords } from '../text/count-words.ts';
import { BLOCK } from './piece-kind.ts';
import { createSight, type Sight } from './sight.ts';

export interface PartedBySight {
  /** Pieces that are seen, without those of their words that are not. */
  readonly shown: readonly Piece[];
  readonly concealed: readonly Piece[];
}

/** So many elements are looked at; a story has some hundreds. */
const MOST_LOOKS = 5000;

/** Parts the story's pieces by what is seen of them in the live page; without layout all is shown. Never changes the page. */
export function partConcealed(document: Document, { elements }: PageTree, kept: readonly Piece[]): PartedBySight {
  const sight = elements === undefined ? null : createSight(document);
  if (sight === null || elements === undefined) return { shown: kept, concealed: [] };
  const watch: Watch = { sight, elements, left: MOST_LOOKS };
  const shown: Piece[] = [];
  const concealed: Piece[] = [];
  for (const piece of kept) {
    if (piece.kind === 'media' || piece.kind === 'control') shown.push(piece);
    else if (isConcealed(watch, piece.node)) concealed.push(piece);
    else shown.push(withoutConcealedWords(watch, piece));
  }
  return { shown, concealed };
}

interface Watch {
  readonly sight: Sight;
  readonly elements: readonly Element[];
  left: number;
}

function isConcealed(watch: Watch, { index }: PageNode): boolean {
  const element = watch.elements[index];
  if (element === undefined || watch.left <= 0) return false;
  watch.left -= 1;
  return !watch.sight(element);
}

function withoutConcealedWords(watch: Watch, piece: Piece): Piece {
  let { text } = piece;
  for (const hidden of gatherConcealed(watch, piece.node, [])) text = text.replace(hidden, () => ' ');
  return text === piece.text ? piece : { ...piece, text: foldText(text), words: countWords(text) };
}

/** Texts of the elements within a line that nobody sees. */
function gatherConcealed(watch: Watch, node: PageNode, found: string[]): readonly string[] {
  for (const child of node.children) {
    if (typeof child === 'string' || child.children.length === 0 || BLOCK.has(child.tag)) continue;
    if (!isConcealed(watch, child)) gatherConcealed(watch, child, found);
    else if (child.children.some((inner) => typeof inner === 'string')) found.push(foldText(textOf(child)));
  }
  return found;
}

const textOf = ({ children }: PageNode): string => children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
