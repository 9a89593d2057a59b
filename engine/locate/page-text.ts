/** A live page as one folded text, with the way back from any stretch of it to the page's nodes. */
import { foldText, unfoldSpan } from './fold-text.ts';
import { read, walkText } from './walk-text.ts';

/** A stretch of the folded text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one text node, in UTF-16 offsets, half-open. */
export interface NodeSpan extends Span {
  readonly node: Text;
}

export interface PageText {
  readonly text: string;
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** Reads what is rendered. Linear in the page's size, within the walk's budgets. */
export function readPageText(document: Document): PageText {
  const pieces: { node: Text; start: number }[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const node of walkText(document)) {
    const folded = foldText(read(CharacterData.prototype, 'data', node));
    if (folded === '') continue;
    pieces.push({ node, start: length });
    texts.push(folded);
    length += folded.length;
  }
  return { text: texts.join(''), pieces };
}

/** The parts of text nodes that a span covers, in reading order. */
export function toNodeSpans({ text, pieces }: PageText, { start, end }: Span): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (let index = findPiece(pieces, start); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.start >= end) break;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, pieces[index + 1]?.start ?? text.length);
    const inNode = unfoldSpan(read(CharacterData.prototype, 'data', piece.node), from - piece.start, to - piece.start);
    spans.push({ node: piece.node, ...inNode });
  }
  return spans;
}

/** The last piece that begins at or before `position`. */
function findPiece(pieces: PageText['pieces'], position: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
