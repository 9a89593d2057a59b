/** Puts back what the judgement misses by its shortness: headings in bold between paragraphs of the story, tables with their captions, items of a list that has begun, times of a live blog's entries, corrections; and a paragraph like those beside it in which a single word spoke against it. */
import type { PageNode, Piece } from '../page-tree.ts';
import { isBriefHeading } from '../text/brief-headings.ts';
import { isClockLine } from '../text/is-clock-line.ts';
import { isNote } from '../text/is-note.ts';
import type { PageMeasure } from './features/measure-page.ts';
import { isPlainProse } from './is-plain-prose.ts';
import { toPhraseBits } from './tables/phrase-groups.ts';

const LONGEST_HEADING = 14;
const WHOLLY = 0.95;
const PROSE = 20;
const SENTENCE_END = /[.!:;,…。]["”’»)]*$/;
/** A line that speaks of these is the title of a box. */
const BOX_TITLES = toPhraseBits(
  'newsletter',
  'subscription',
  'related',
  'share',
  'comment',
  'advertising',
  'consent',
  'app',
  'call',
  'topic',
  'credit',
  'date',
  'video',
);
/** A correction this near to the story (counted in pieces) is the story's. */
const NEAR = 8;

/** A paragraph less likely than this has more against it than a word. */
const HALF_LIKELY = 0.25;
/** A paragraph that only a story would tell may have more against it. */
const HARDLY_LIKELY = 0.15;

/** The kept numbers with what belongs between them, rising. `probabilities` tell how likely each piece is the story's. */
export function putBack({ pieces, phrases, title }: PageMeasure, kept: readonly number[], probabilities: Float32Array): number[] {
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return [...kept];
  const isKept = new Set(kept);
  const texts = pieces.filter(({ words }) => words > 0);
  const keptTexts = new Set(kept.map((i) => pieces[i]?.text));
  const isLikely = ({ index, text }: Piece, least: number) => (probabilities[index] ?? 0) >= least && !keptTexts.has(text);
  const speaksOfBox = ({ index }: Piece) => ((phrases[index] ?? 0) & BOX_TITLES) !== 0;
  const isProse = (piece: Piece | undefined) => piece !== undefined && isKept.has(piece.index) && piece.words >= PROSE;
  texts.forEach((piece, k) => {
    const caption = piece.kind === 'table' && texts[k - 1]?.node.parent === piece.node ? texts[k - 1] : undefined;
    const [before, after] = [texts[caption ? k - 2 : k - 1], texts[k + 1]];
    const isInside = piece.index > first && piece.index < last;
    const isWanted =
      (piece.index >= first - NEAR && piece.index <= last + NEAR && isNote(piece.text)) ||
      (isBoldLine(piece) && !speaksOfBox(piece) && isProse(after) && (isProse(before) || after?.index === first)) ||
      (isLineApart(piece, before, after) && !speaksOfBox(piece) && isProse(before) && isProse(after)) ||
      (isProse(after) && isBriefHeading(piece.text)) ||
      (after !== undefined &&
        isKept.has(after.index) &&
        isLikely(piece, HALF_LIKELY) &&
        isItemBefore(piece, after) &&
        !speaksOfBox(piece)) ||
      (before !== undefined &&
        isKept.has(before.index) &&
        isLikely(piece, HARDLY_LIKELY) &&
        isPlainProse(piece) &&
        isLike(piece, before)) ||
      (isSmallHeading(piece) && !speaksOfBox(piece) && isProse(after) && piece !== title) ||
      (isInside && before !== undefined && isKept.has(before.index) && continues(piece, before) && !speaksOfBox(piece));
    if (isWanted && !piece.node.hidden) isKept.add(piece.index);
    if (piece.kind === 'table' && isKept.has(piece.index))
      for (const beside of [texts[k - 1], texts[k + 1]]) if (beside && isCaptionOf(beside, piece)) isKept.add(beside.index);
  });
  for (const index of entryTimes(texts, isKept)) isKept.add(index);
  return [...isKept].sort((a, b) => a - b);
}

/** The same element in the same box, or text that stands in that box without an element of its own. */
function isLike({ node }: Piece, before: Piece): boolean {
  const isSame = node.parent === before.node.parent && node.tag === before.node.tag && node.hint === before.node.hint;
  return isSame || node === before.node.parent;
}

/** At most this share of a table's or an item's words is linked where it belongs to a story. */
const FEW_LINKS = 0.3;

/** A table after a paragraph, and an item after a lead-in or after another item of its list. */
function continues({ kind, node, words, linkWords }: Piece, before: Piece): boolean {
  if (linkWords > FEW_LINKS * words) return false;
  if (kind === 'table') return before.words >= PROSE || before.text.endsWith(':') || before.kind === 'heading';
  if (kind !== 'item') return false;
  return (
    before.text.endsWith(':') || (before.kind === 'item' && (before.node.parent === node.parent || before.node === node.parent?.parent))
  );
}

/** An item whose next in the same list is the story's. */
function isItemBefore({ kind, node, words, linkWords }: Piece, after: Piece): boolean {
  return kind === 'item' && after.kind === 'item' && node.parent === after.node.parent && linkWords <= FEW_LINKS * words;
}

/** In the table, or in the figure that holds it. */
function isCaptionOf({ kind, node }: Piece, table: Piece): boolean {
  const figure = figureOf(table.node);
  return node.parent === table.node || (kind === 'caption' && figure !== null && figureOf(node) === figure);
}

function figureOf(node: PageNode): PageNode | null {
  for (let at: PageNode | null = node; at !== null; at = at.parent) if (at.tag === 'figure') return at;
  return null;
}

/** A live blog has at least so many entries; a single time is the story's own date. */
const FEWEST_ENTRIES = 2;
const TIME_REACH = 3;

/** The numbers of the lines that tell when an entry was written, each right before what is kept of it. */
function entryTimes(texts: readonly Piece[], isKept: ReadonlySet<number>): readonly number[] {
  const times = texts.filter((piece, k) => {
    const after = texts[k + 1];
    return after !== undefined && isKept.has(after.index) && isClockLine(piece.text) && holdsTime(piece.node, TIME_REACH);
  });
  return times.length >= FEWEST_ENTRIES ? times.map(({ index }) => index) : [];
}

function holdsTime({ tag, children }: PageNode, reach: number): boolean {
  return tag === 'time' || (reach > 0 && children.some((child) => typeof child !== 'string' && holdsTime(child, reach - 1)));
}

/** A heading below the page's own, with text that is no link. */
function isSmallHeading({ kind, node, words, linkWords }: Piece): boolean {
  return kind === 'heading' && SMALL_HEADING.test(node.tag) && words <= LONGEST_HEADING && linkWords === 0;
}
const SMALL_HEADING = /^h[2-4]$/;

/** A short line of a class of its own between two paragraphs of one class: `<p class="crosshead">`. */
function isLineApart({ kind, words, linkWords, text, node }: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (kind !== 'text' || words > LONGEST_HEADING || linkWords > 0 || node.hint === '' || SENTENCE_END.test(text)) return false;
  return node.hint !== before?.node.hint && before?.node.hint === after?.node.hint && node.parent === before?.node.parent;
}

function isBoldLine({ kind, bold, words, linkWords, text }: Piece): boolean {
  return kind === 'text' && bold >= WHOLLY && words <= LONGEST_HEADING && linkWords === 0 && !SENTENCE_END.test(text);
}
