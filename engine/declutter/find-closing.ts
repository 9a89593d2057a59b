/** What ends a page below its story: teasers of other stories, and the title of their list. */
import type { Piece } from '../page-tree.ts';
import { isBriefHeading } from '../text/brief-headings.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { isProtected } from './guards.ts';

/** Words that ran together where a card's lines had their own elements: `prices?Today`, `caveatsSpeed`. */
const GLUED = /[\p{Ll}?!.’”][\p{Lu}]\p{Ll}/u;
const TEASER_WORDS = 60;
const FEWEST_TEASERS = 3;
/** Two links make a list; a card has a few lines besides its link: a kicker, a date, a dek. */
const FEWEST_LINKS = 2;
const LIST_LINES = 8;

/** Numbers of the lines at the very end that are no sentences, after a biography or a pitch: teasers of other stories, kept or not. */
export function findClosingTeasers(
  texts: readonly Piece[],
  isKept: ReadonlySet<number>,
  taken: ReadonlyMap<number, unknown>,
): readonly number[] {
  let from = texts.length;
  while (from > 0 && isTeaser(texts[from - 1], taken)) from -= 1;
  const tail = texts.slice(from);
  const before = texts[from - 1];
  const isClosed = before !== undefined && taken.has(before.index);
  const glued = tail.filter(({ text }) => GLUED.test(text)).length;
  const speaks = isClosed || glued > tail.length / 2;
  return tail.length >= FEWEST_TEASERS && speaks && tail.some(({ index }) => isKept.has(index)) ? tail.map(({ index }) => index) : [];
}

function isTeaser(piece: Piece | undefined, taken: ReadonlyMap<number, unknown>): boolean {
  if (piece === undefined || taken.has(piece.index) || isProtected(piece)) return false;
  return piece.kind !== 'heading' && piece.words <= TEASER_WORDS && !endsSentence(piece.text);
}

type Test = (piece: Piece | undefined) => boolean;

/** The number of a heading that ends what is kept, where a list of links follows that is out: `Latest`, then other stories' headlines. */
export function findClosingTitle(texts: readonly Piece[], isOut: Test, isOffer: Test): number | undefined {
  const at = texts.findLastIndex((piece) => !isOut(piece));
  const [last, next] = [texts[at], texts[at + 1]];
  if (last?.kind !== 'heading' || isBriefHeading(last.text) || isOffer(next)) return undefined;
  const links = texts.slice(at + 1, at + 1 + LIST_LINES).filter(({ words, linkWords }) => linkWords >= words / 2);
  return links.length >= FEWEST_LINKS ? last.index : undefined;
}
