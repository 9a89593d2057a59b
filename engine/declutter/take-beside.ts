/** Takes what belongs to clutter that is already out: a pitch's own title, more of the pitch, the teasers after the end and their title. */
import type { Piece } from '../page-tree.ts';
import { isBriefHeading } from '../text/brief-headings.ts';
import type { PageMeasure } from './features/measure-page.ts';
import { isProtected } from './guards.ts';
import type { ClutterName } from './name-clutter.ts';
import { countPitchSigns, isPitch } from './pitch-signs.ts';
import { toPhraseBits } from './tables/phrase-groups.ts';

const FULL_STOP = /[.!?…。:;]["”’»)\]]*$/;
/** Words that ran together where a card's lines had their own elements: `prices?Today`, `caveatsSpeed`. */
const GLUED = /[\p{Ll}?!.’”][\p{Lu}]\p{Ll}/u;
const PITCH_WORDS = 45;
/** A longer line needs one sign more. */
const SHORT_PITCH = 20;
const LABEL_WORDS = 8;
const TEASER_WORDS = 60;
const FEWEST_TEASERS = 3;
/** So few other pieces may stand between a pitch and what belongs to it. */
const NEAR = 2;
const PITCHES: readonly string[] = ['newsletter', 'subscription', 'app-promotion', 'paywall-notice'];

/** More pieces to take beside `taken` and beside what was never kept: numbers with the rule's name. */
export function takeBeside(
  page: PageMeasure,
  kept: readonly number[],
  taken: ReadonlyMap<number, ClutterName>,
): ReadonlyMap<number, ClutterName> {
  const all = new Map(taken);
  const texts = page.pieces.filter(({ words }) => words > 0);
  const isKept = new Set(kept);
  const isOut = (piece: Piece | undefined) => piece !== undefined && (!isKept.has(piece.index) || all.has(piece.index));
  const offers = new Map<Piece, boolean>();
  const isOffer = (piece: Piece | undefined) => {
    if (piece === undefined || !isOut(piece)) return false;
    const kind = all.get(piece.index)?.kind;
    if (kind !== undefined) return PITCHES.includes(kind);
    const sells = offers.get(piece) ?? sellsLetters(page, piece);
    offers.set(piece, sells);
    return sells;
  };
  for (const [step, from] of [
    [1, 0],
    [-1, texts.length - 1],
  ] as const) {
    for (let k = from; k >= 0 && k < texts.length; k += step) {
      const piece = texts[k];
      if (piece === undefined || isOut(piece) || isProtected(piece)) continue;
      const near = Array.from({ length: NEAR }, (_, i) => [texts[k - i - 1], texts[k + i + 1]]).flat();
      if (isMorePitch(piece) && near.some(isOffer))
        all.set(piece.index, { rule: 'newsletter/beside-pitch', kind: 'newsletter', signals: ['call-words', 'newsletter-words'] });
      else if (isLabel(piece) && isOffer(texts[k + 1]) && (!isOffer(texts[k - 1]) || countPitchSigns(piece.text) > 0))
        all.set(piece.index, { rule: 'newsletter/title', kind: 'newsletter', signals: ['newsletter-words', 'unlike-story'] });
      else if (isOffer(texts[k + 1]) && isNamedIn(piece, texts.slice(k + 1, k + 1 + OFFER_LINES).filter(isOut)))
        all.set(piece.index, { rule: 'newsletter/publication', kind: 'newsletter', signals: ['newsletter-words', 'repeats-text'] });
    }
  }
  for (const i of findClosingTeasers(texts, isKept, all))
    all.set(i, { rule: 'related/closing-lines', kind: 'related', signals: ['repeated-shape', 'outside-story'] });
  const title = findClosingTitle(texts, isOut, isOffer);
  if (title !== undefined) all.set(title, { rule: 'related/title', kind: 'related', signals: ['many-links', 'outside-story'] });
  return all;
}

function sellsLetters({ phrases }: PageMeasure, { index, words, text }: Piece): boolean {
  return words <= PITCH_WORDS && (((phrases[index] ?? 0) & toPhraseBits('newsletter')) !== 0 || isPitch(text, words));
}

function isMorePitch({ text, words, kind }: Piece): boolean {
  return words <= PITCH_WORDS && kind !== 'heading' && countPitchSigns(text) >= (words > SHORT_PITCH ? 3 : 2);
}

/** A short line of its own, no sentence and no heading of the story. */
function isLabel({ text, words, kind, bold }: Piece): boolean {
  return kind === 'text' && words <= LABEL_WORDS && bold < 0.5 && !FULL_STOP.test(text);
}

/** A pitch of a few lines names its publication again: `The Bay Weekly`, then `Sign up for The Bay Weekly's newsletters`. */
function isNamedIn({ kind, text, words }: Piece, offer: readonly Piece[]): boolean {
  if (kind !== 'heading' || words > LABEL_WORDS || isBriefHeading(text)) return false;
  return offer.some((line) => line.text !== text && line.text.includes(text) && isPitch(line.text, line.words));
}
const OFFER_LINES = 4;

/** The number of a heading that ends what is kept, where a list of links follows that is out: `Latest`, then other stories' headlines. */
function findClosingTitle(
  texts: readonly Piece[],
  isOut: (piece: Piece | undefined) => boolean,
  isOffer: (piece: Piece | undefined) => boolean,
): number | undefined {
  const at = texts.findLastIndex((piece) => !isOut(piece));
  const [last, next] = [texts[at], texts[at + 1]];
  if (last?.kind !== 'heading' || isBriefHeading(last.text) || isOffer(next)) return undefined;
  const links = texts.slice(at + 1, at + 1 + LIST_LINES).filter(({ words, linkWords }) => linkWords >= words / 2);
  return links.length > 0 ? last.index : undefined;
}
/** A card has a few lines besides its link: a kicker, a date, a dek. */
const LIST_LINES = 4;

/** Lines at the very end that are no sentences, after a biography or a pitch: teasers of other stories, kept or not. */
function findClosingTeasers(texts: readonly Piece[], isKept: ReadonlySet<number>, taken: ReadonlyMap<number, ClutterName>): number[] {
  let from = texts.length;
  while (from > 0 && isTeaser(texts[from - 1], taken)) from -= 1;
  const tail = texts.slice(from);
  const before = texts[from - 1];
  const isClosed = before !== undefined && taken.has(before.index);
  const glued = tail.filter(({ text }) => GLUED.test(text)).length;
  const speaks = isClosed || glued > tail.length / 2;
  return tail.length >= FEWEST_TEASERS && speaks && tail.some(({ index }) => isKept.has(index)) ? tail.map(({ index }) => index) : [];
}

function isTeaser(piece: Piece | undefined, taken: ReadonlyMap<number, ClutterName>): boolean {
  if (piece === undefined || taken.has(piece.index) || isProtected(piece)) return false;
  return piece.kind !== 'heading' && piece.words <= TEASER_WORDS && !FULL_STOP.test(piece.text);
}
