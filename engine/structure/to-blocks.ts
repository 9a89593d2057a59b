/** From pieces of the page to the blocks of an article. A block's id is its piece's place on the page. */
import type { PageNode, Piece } from '../page-tree.ts';
import { isBriefHeading } from '../text/brief-headings.ts';
import { isClockLine } from '../text/is-clock-line.ts';
import { isNote } from '../text/is-note.ts';
import type { Block } from '../types.ts';

/** A heading made of bold text only has at most this many words. */
const LONGEST_BOLD_HEADING = 14;
const WHOLLY = 0.95;
/** The level of a heading that the markup doesn't name as one. */
const BOLD_LEVEL = 3;
/** Ends as a sentence or a lead-in does: `Then he left.`, `The list:`; not `What next?`. */
const SENTENCE_END = /[.!:;,…。]["”’»)]*$/;

/** Blocks for pieces of text, in their order; pieces without text of the story (pictures, fields) give none. */
export function toBlocks(pieces: readonly Piece[]): Block[] {
  return pieces.flatMap((piece, i) => toBlock(piece, pieces[i - 1], pieces[i + 1]));
}

function toBlock(piece: Piece, previous: Piece | undefined, next: Piece | undefined): Block[] {
  const { index: id, text, kind, node } = piece;
  if (text === '' || kind === 'media' || kind === 'control') return [];
  if (kind === 'heading')
    return [{ kind, id, text: withTime(withoutAnchor(text), previous), level: Number(node.tag[1] ?? findLevel(node)) || findLevel(node) }];
  if (kind === 'item') return [{ kind, id, text, ...readList(node) }];
  if (kind === 'table') return [{ kind, id, text, rows: piece.rows ?? [[text]] }];
  if (kind === 'caption' && node.tag !== 'caption') return [{ kind: 'figure', id, text }];
  if (kind === 'code') return [{ kind, id, text }];
  if (isNote(text)) return [{ kind: 'note', id, text }];
  if (kind === 'quote') return [{ kind: 'quotation', id, text }];
  if (isTime(piece)) return next?.kind === 'heading' ? [] : [{ kind: 'heading', id, text, level: BOLD_LEVEL }];
  const isHeading = isBoldHeading(piece, next) || isShapedHeading(piece, previous, next) || (isLonger(next, piece) && isBriefHeading(text));
  if (isHeading) return [{ kind: 'heading', id, text, level: BOLD_LEVEL }];
  return [{ kind: 'paragraph', id, text }];
}

/** `Costs #`, `Costs ¶`: the sign is a link to the heading itself; a heading of nothing else stays. */
function withoutAnchor(heading: string): string {
  return heading.replace(ANCHOR, '') || heading;
}
const ANCHOR = / (?:[#§¶]|🔗\uFE0F?)$/u;

/** The time of a live blog's entry begins the heading of the entry, or is it. */
function withTime(heading: string, previous: Piece | undefined): string {
  return previous !== undefined && isTime(previous) ? `${previous.text} ${heading}` : heading;
}

function isTime({ kind, text }: Piece): boolean {
  return kind === 'text' && isClockLine(text);
}

function isLonger(next: Piece | undefined, { words }: Piece): boolean {
  return next !== undefined && next.kind !== 'heading' && next.words > words;
}

/** The level of the heading that a piece inside of it belongs to. */
function findLevel(node: PageNode): number {
  for (let at: PageNode | null = node; at !== null; at = at.parent) {
    const level = HEADING.exec(at.tag)?.[1];
    if (level !== undefined) return Number(level);
  }
  return BOLD_LEVEL;
}
const HEADING = /^h([1-6])$/;

/** A short line in bold, alone in its paragraph, with prose after it. */
function isBoldHeading(piece: Piece, next: Piece | undefined): boolean {
  const { words, bold, text, kind, linkWords } = piece;
  if (kind !== 'text' || words === 0 || words > LONGEST_BOLD_HEADING || bold < WHOLLY || linkWords > 0 || SENTENCE_END.test(text))
    return false;
  return next !== undefined && (next.kind === 'text' || next.kind === 'item' || next.kind === 'quote') && next.bold < WHOLLY;
}

/** A short line between two paragraphs, of a class of its own: `<p class="interline">`. */
function isShapedHeading({ words, text, kind, linkWords, node }: Piece, previous: Piece | undefined, next: Piece | undefined): boolean {
  if (kind !== 'text' || words > LONGEST_BOLD_HEADING || linkWords > 0 || node.hint === '' || SENTENCE_END.test(text)) return false;
  const isOther = (piece: Piece | undefined) => piece?.kind === 'text' && piece.words >= PROSE && piece.node.hint !== node.hint;
  return isOther(previous) && isOther(next);
}
/** A paragraph of at least so many words is prose. */
const PROSE = 20;

/** Whether the list is numbered, and how many lists the item is inside of, 0 for the outermost. */
function readList(node: PageNode): { readonly ordered: boolean; readonly depth: number } {
  let ordered: boolean | undefined;
  let depth = -1;
  for (let at: PageNode | null = node; at !== null; at = at.parent) {
    if (at.tag !== 'ul' && at.tag !== 'ol') continue;
    ordered ??= at.tag === 'ol';
    depth += 1;
  }
  return { ordered: ordered ?? false, depth: Math.max(0, depth) };
}
