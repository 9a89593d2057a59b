/** Describes pieces that a reader would see as one thing, for the rules. */
import type { PageNode, Piece } from '../page-tree.ts';
import type { PageMeasure } from './features/measure-page.ts';
import type { ClutterBox } from './rule.ts';
import { HINT_GROUPS } from './tables/hint-words.ts';
import { toPhraseBits } from './tables/phrase-groups.ts';

/** How far above a box its class names still speak of it. */
const HINT_REACH = 4;
const MANY = 3;
const TEXT_LENGTH = 600;
/** The first three words, `Lesen Sie auch` of `Lesen Sie auch: Warum …`; of unspaced script the first letters. */
const OPENING = /^(?:\S{1,20}\s?){1,3}/;

/** What a box is described against: the story's first and last piece, and what tells a repetition. */
export interface Around {
  readonly first: number;
  readonly last: number;
  readonly isRepeat: (piece: Piece) => boolean;
}

/** Describes pieces that belong together. */
export function toBox(page: PageMeasure, pieces: readonly Piece[], { first, last, isRepeat }: Around): ClutterBox {
  const words = pieces.reduce((sum, piece) => sum + piece.words, 0);
  const at = pieces[0]?.index ?? 0;
  const text = pieces
    .map((piece) => piece.text)
    .join(' ')
    .slice(0, TEXT_LENGTH);
  const phrases = pieces.reduce((bits, { index }) => bits | (page.phrases[index] ?? 0), 0);
  const hints = pieces.slice(0, 8).reduce((bits, { node }) => bits | gatherHints(page, node), 0);
  return {
    pieces,
    text,
    words,
    linkShare: words > 0 ? pieces.reduce((sum, { linkWords }) => sum + linkWords, 0) / words : 0,
    controls: pieces.filter(({ kind }) => kind === 'control').length,
    media: pieces.filter(({ kind }) => kind === 'media').length,
    place: at < first ? 'before' : at > last ? 'after' : 'inside',
    isHidden: pieces.every(({ node }) => node.hidden),
    // Few rules ask for these, and they are dear.
    get isRepeated() {
      return isRepeated(page, pieces);
    },
    get isRepeat() {
      return isRepeatOf(pieces, isRepeat);
    },
    get isFrame() {
      return pieces.length > 0 && pieces.every(({ node }) => isInFrame(node));
    },
    get isDenied() {
      return isDenied(page, pieces);
    },
    says: (group) => (phrases & toPhraseBits(group)) !== 0,
    opens: (group) => (page.findPhrases(OPENING.exec(text)?.[0] ?? '') & toPhraseBits(group)) !== 0,
    isHinted: (group) => ((hints >> HINT_GROUPS.indexOf(group)) & 1) === 1,
  };
}

/** Hints of an element and the few above it that don't hold much of the page's prose. */
function gatherHints({ hints, sums, tree }: PageMeasure, node: PageNode): number {
  const most = (sums.prose[tree.root.index] ?? 0) / 4;
  let bits = 0;
  let up: PageNode | null = node;
  for (let step = 0; up !== null && step <= HINT_REACH && ((sums.prose[up.index] ?? 0) <= most || step === 0); up = up.parent, step++)
    bits |= hints[up.index] ?? 0;
  return bits;
}

/** All of its texts long enough to tell are said elsewhere. */
function isRepeatOf(pieces: readonly Piece[], isRepeat: (piece: Piece) => boolean): boolean {
  const long = pieces.filter(({ words }) => words >= SHORT);
  return long.length > 0 && long.every(isRepeat);
}

function isRepeated({ alike }: PageMeasure, pieces: readonly Piece[]): boolean {
  if (pieces.length < MANY) return false;
  const texts = pieces.filter(({ words }) => words > 0);
  const inRow = texts.filter(({ node }) =>
    [node, node.parent, node.parent?.parent].some((up) => up !== null && up !== undefined && (alike[up.index] ?? 0) >= MANY),
  );
  return inRow.length >= texts.length / 2;
}

/** In `nav`, or in a `header` or `footer` that is not the story's own. */
function isInFrame(node: PageNode): boolean {
  let frame = false;
  for (let up: PageNode | null = node; up !== null; up = up.parent) {
    if (up.tag === 'nav') return true;
    if (up.tag === 'article') return false;
    frame ||= up.tag === 'header' || up.tag === 'footer';
  }
  return frame;
}

/** Less than this share of a piece in the page's own copy of the story is chance. */
const CHANCE = 0.2;
const SHORT = 4;

function isDenied({ witness }: PageMeasure, pieces: readonly Piece[]): boolean {
  if (!witness.exists || pieces.every(({ words }) => words < SHORT)) return false;
  return pieces.every(({ text, words }) => words < SHORT || witness.share(text, words) < CHANCE);
}
