/** Takes out of the story what nobody sees who looks at the page. */
import type { PageNode, PageTree, Piece } from '../page-tree.ts';
import { foldText } from '../text/clean-text.ts';
import { countWords } from '../text/count-words.ts';
import { BLOCK } from './block-tags.ts';
import { toPlain } from './table-rows.ts';

export interface PartedBySight {
  /** Pieces that are seen, without those of their words that are not. */
  readonly shown: readonly Piece[];
  readonly concealed: readonly Piece[];
}

/** Parts the story's pieces by what is seen of them. */
export function partConcealed(tree: PageTree, kept: readonly Piece[]): PartedBySight {
  const unseen = unseenOf(tree);
  if (unseen.size === 0) return { shown: kept, concealed: [] };
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

/** The same row of pieces, those that nobody sees without their words: a picture's caption is looked for among them. */
export function withoutConcealed(tree: PageTree, pieces: readonly Piece[]): readonly Piece[] {
  const unseen = unseenOf(tree);
  if (unseen.size === 0) return pieces;
  return pieces.map((piece) => {
    if (piece.words === 0) return piece;
    return unseen.has(piece.node.index) ? { ...piece, text: '', words: 0 } : withoutUnseenWords(unseen, piece);
  });
}

const NONE: ReadonlySet<number> = new Set();
const unseenOf = ({ concealed = NONE, hiddenLabels = NONE }: PageTree): ReadonlySet<number> => new Set([...concealed, ...hiddenLabels]);

function withoutUnseenWords(unseen: ReadonlySet<number>, piece: Piece): Piece {
  const hidden = gatherUnseen(unseen, piece, piece.node, []);
  const without = (text: string) => hidden.reduce((rest, part) => rest.replace(part, () => ' '), text);
  const text = without(piece.text);
  if (text === piece.text) return piece;
  const rows = piece.rows?.map((row) => row.map((cell) => foldText(without(cell))));
  const folded = rows ? rows.map((row) => row.join(' | ')).join('; ') : foldText(text);
  return { ...piece, text: folded, words: countWords(folded), ...(rows && { rows }) };
}

/** Texts of the elements within a line, or of the cells of a table, that nobody sees. */
function gatherUnseen(unseen: ReadonlySet<number>, piece: Piece, node: PageNode, found: string[]): readonly string[] {
  for (const child of node.children) {
    if (typeof child === 'string' || (piece.kind !== 'table' && BLOCK.has(child.tag))) continue;
    if (!unseen.has(child.index)) gatherUnseen(unseen, piece, child, found);
    else found.push(foldText(toPlain(child)));
  }
  return found.filter((text) => text !== '');
}
