/** Drops what is left of a box when all else of it went: the title of a sign-up, the dek of a teaser behind the story. */
import { isInside } from '../is-inside.ts';
import type { PageNode, Piece } from '../page-tree.ts';
import { isBriefHeading } from '../text/brief-headings.ts';
import type { PageMeasure } from './features/measure-page.ts';
import { isProtected } from './guards.ts';
import { isBuyButton } from './rules/calls.ts';
import { toPhraseBits } from './tables/phrase-groups.ts';

/** A larger box is a part of the story of which the rest was lost. */
const BOX_WORDS = 120;
/** Less beside a heading is its button or its mark: `Copy link`. */
const FEWEST_BESIDE = 6;
const TEASER_WORDS = 60;
const TITLE_WORDS = 10;
/** What ends with so few is the name of whoever wrote it. */
const NAME_WORDS = 4;
/** A headline that is a link has so many words. */
const HEADLINE_WORDS = 4;

/** What the title of such a box speaks of: `Our newsletter`, `Podcast: Low water`, `You may like`; a title of the story's stays. */
const TITLES = toPhraseBits('newsletter', 'subscription', 'related');
const LABELLED =
  /^(?:(?:audio|podcast|video|radio|watch|listen|jump to)\b.{0,60}|(?:more|other) [a-zà-ž’']+(?: [a-zà-ž’']+)?|you may like|read this next|keep reading|on this page)$/i;

/** The kept numbers without such leftovers, rising. Pieces times depth, which the copy bounds. */
export function dropOrphans({ tree, pieces, sums, phrases }: PageMeasure, kept: readonly number[]): number[] {
  const counts = new Uint32Array(tree.nodes.length);
  for (const i of kept)
    for (let up: PageNode | null = pieces[i]?.node ?? null; up !== null; up = up.parent) counts[up.index] = (counts[up.index] ?? 0) + 1;
  const isKept = new Set(kept);
  const others = (piece: Piece) => {
    const box = isProtected(piece) || isBriefHeading(piece.text) ? undefined : findBox(piece.node, counts, sums.words);
    return box === undefined ? [] : around(pieces, piece.index, box).filter(({ index }) => !isKept.has(index));
  };
  const isTitle = ({ index, kind, words, text }: Piece) =>
    (kind === 'heading' || (kind === 'text' && text.endsWith(':'))) &&
    words <= TITLE_WORDS &&
    (((phrases[index] ?? 0) & TITLES) !== 0 || LABELLED.test(text));
  const isLeftover = (piece: Piece) =>
    (isTitle(piece) && others(piece).some(({ index, words }) => index > piece.index && words >= FEWEST_BESIDE)) ||
    (piece.kind === 'heading' && others(piece).some((other) => other.index > piece.index && isBuyButton(other)));
  const last = kept.findLast((i) => (pieces[i]?.words ?? 0) > NAME_WORDS);
  const isTeaser = (piece: Piece) =>
    piece.index === last &&
    piece.kind === 'text' &&
    piece.words <= TEASER_WORDS &&
    others(piece).some(({ index, words, linkWords }) => index < piece.index && words >= HEADLINE_WORDS && linkWords >= words / 2);
  return kept.filter((i) => {
    const piece = pieces[i];
    return piece === undefined || !(isLeftover(piece) || isTeaser(piece));
  });
}

/** The largest element around a piece with nothing else kept in it, and not too large. */
function findBox(node: PageNode, counts: Uint32Array, words: Float32Array): PageNode | undefined {
  let box: PageNode | undefined;
  for (let up: PageNode | null = node; up !== null && counts[up.index] === 1 && (words[up.index] ?? 0) <= BOX_WORDS; up = up.parent)
    box = up;
  return box;
}

/** So many pieces to either side are looked at: no such box has more. */
const REACH = 12;

/** The other texts of a box. */
function around(pieces: readonly Piece[], at: number, box: PageNode): readonly Piece[] {
  return pieces
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .filter((piece) => piece.index !== at && piece.words > 0 && isInside(piece.node, (outer) => outer === box));
}
