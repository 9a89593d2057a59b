/** Describes pieces that a reader would see as one thing, for the rules. */
import type { PageNode, Piece } from '../page-tree.ts';
import type { PageMeasure } from './features/measure-page.ts';
import { isMenuRow } from './is-menu-row.ts';
import type { ClutterBox } from './rule.ts';
import { HINT_GROUPS, type HintGroup } from './tables/hint-words.ts';
import { type PhraseGroup, toPhraseBit } from './tables/phrase-groups.ts';

/** How far above a box its class names still speak of it. */
const HINT_REACH = 4;
const MANY = 3;
const TEXT_LENGTH = 600;
/** Behind the first line so many more are the beginning of a story. */
const FIRST_PIECES = 2;
/** So many pieces are the end of a story. */
const LAST_PIECES = 3;
/** The first three words, `Lesen Sie auch` of `Lesen Sie auch: Warum …`; of unspaced script the first letters. */
const OPENING = /^(?:\S{1,20}\s?){1,3}/;

/** What a box is described against: the story's first and last piece, and what tells a repetition. */
export interface Around {
  readonly first: number;
  readonly last: number;
  readonly isRepeat: (piece: Piece) => boolean;
}

/** Describes pieces that belong together. */
export function toBox(page: PageMeasure, pieces: readonly Piece[], around: Around): ClutterBox {
  return new Box(page, pieces, around);
}

/** What is a getter here is dear: few boxes are asked for it, but these several times. */
class Box implements ClutterBox {
  readonly text: string;
  readonly words: number;
  readonly linkShare: number;
  readonly controls: number;
  readonly media: number;
  readonly place: ClutterBox['place'];
  readonly isHidden: boolean;
  readonly #phrases: number;
  readonly #hints: number;
  #opening: number | undefined;
  #isRepeated: boolean | undefined;
  #isRepeat: boolean | undefined;
  #isFrame: boolean | undefined;
  #isMenu: boolean | undefined;

  constructor(
    private readonly page: PageMeasure,
    readonly pieces: readonly Piece[],
    private readonly around: Around,
  ) {
    const { first, last } = around;
    const at = pieces[0]?.index ?? 0;
    this.words = pieces.reduce((sum, piece) => sum + piece.words, 0);
    this.text = pieces
      .map((piece) => piece.text)
      .join(' ')
      .slice(0, TEXT_LENGTH);
    this.linkShare = this.words > 0 ? pieces.reduce((sum, { linkWords }) => sum + linkWords, 0) / this.words : 0;
    this.controls = countKind(pieces, 'control');
    this.media = countKind(pieces, 'media');
    this.place = at < first ? 'before' : at > last ? 'after' : 'inside';
    this.isHidden = pieces.every(({ node }) => node.hidden);
    this.#phrases = pieces.reduce((bits, { index }) => bits | (page.phrases[index] ?? 0), 0);
    this.#hints = pieces.slice(0, 8).reduce((bits, { node }) => bits | gatherHints(page, node), 0);
  }

  get isRepeated(): boolean {
    this.#isRepeated ??= isRepeated(this.page, this.pieces);
    return this.#isRepeated;
  }

  get isRepeat(): boolean {
    this.#isRepeat ??= isRepeatOf(this.pieces, this.around.isRepeat);
    return this.#isRepeat;
  }

  get isMenu(): boolean {
    this.#isMenu ??= isMenuRow(this.pieces, this.page.findPhrases);
    return this.#isMenu;
  }

  get isFrame(): boolean {
    this.#isFrame ??= this.pieces.length > 0 && this.pieces.every(({ node }) => isInFrame(node));
    return this.#isFrame;
  }

  get isBesidePicture(): boolean {
    const [from, to] = [this.pieces[0]?.index ?? 0, this.pieces.at(-1)?.index ?? 0];
    return [from - 1, to + 1].some((i) => this.page.pieces[i]?.kind === 'media');
  }

  get isEarly(): boolean {
    return (this.pieces.at(-1)?.index ?? 0) <= this.around.first + FIRST_PIECES;
  }

  get isLate(): boolean {
    return (this.pieces[0]?.index ?? 0) >= this.around.last - LAST_PIECES;
  }

  get authors(): readonly string[] {
    return this.page.facts.authors ?? [];
  }

  get isDenied(): boolean {
    return isDenied(this.page, this.pieces);
  }

  readonly says = (group: PhraseGroup): boolean => (this.#phrases & toPhraseBit(group)) !== 0;
  readonly opens = (group: PhraseGroup): boolean => {
    this.#opening ??= this.page.findPhrases(OPENING.exec(this.text)?.[0] ?? '');
    return (this.#opening & toPhraseBit(group)) !== 0;
  };
  readonly isHinted = (group: HintGroup): boolean => ((this.#hints >> HINT_GROUPS.indexOf(group)) & 1) === 1;
}

function countKind(pieces: readonly Piece[], kind: Piece['kind']): number {
  return pieces.reduce((count, piece) => count + Number(piece.kind === kind), 0);
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
