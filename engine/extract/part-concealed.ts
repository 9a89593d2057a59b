/** Takes out of the story what nobody sees who looks at the page. */
import type { PageNode, PageTree, Piece } from '../page-tree.ts';
import { foldText } from '../text/clean-text.ts';
import { countWords } from '../text/count-words.ts';
import { BLOCK } from './piece-kind.ts';
import { toPlain } from './table-rows.ts';

export interface PartedBySight {
  /** Pieces that are seen, without those of their words that are not. */
  readonly shown: readonly Piece[];
  readonly concealed: readonly Piece[];
}

/** Parts the story's pieces by what is seen of them. */
export function partConcealed({ concealed: unseen }: PageTree, kept: readonly Piece[]): PartedBySight {
  if (unseen === undefined || unseen.size === 0) return { shown: kept, concealed: [] };
  const shown: Piece[] = [];
  const concealed: Piece[] = [];
  for (const piece of kept) {
    const isText = piece.kind !== 'media' && piece.kind !== 'control';
    const seen = isText ? withoutUnseenWords(unseen, piece) : piece;
    if (isText && (unseen.has(piece.node.index) || seen.text === '')) concealed.push(piece);
    else shown.push(seen);
  }
  return { shown, concealed };
}

function withoutUnseenWords(unseen: ReadonlySet<number>, piece: Piece): Piece {
  let { text } = piece;
  for (const hidden of gatherUnseen(unseen, piece.node, [])) text = text.replace(hidden, () => ' ');
  return text === piece.text ? piece : { ...piece, text: foldText(text), words: countWords(text) };
}

/** Texts of the elements within a line that nobody sees. */
function gatherUnseen(unseen: ReadonlySet<number>, node: PageNode, found: string[]): readonly string[] {
  for (const child of node.children) {
    if (typeof child === 'string' || BLOCK.has(child.tag)) continue;
    if (!unseen.has(child.index)) gatherUnseen(unseen, child, found);
    else found.push(foldText(toPlain(child)));
  }
  return found;
}
