/** Takes what belongs to clutter that is already out: a pitch's own title, more of the pitch, the name above a biography, the teasers after the end and their title. */
import type { Piece } from '../page-tree.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import type { PageMeasure } from './features/measure-page.ts';
import { findClosingTeasers, findClosingTitle } from './find-closing.ts';
import { findNamedPitch } from './find-named-pitch.ts';
import { isProtected } from './guards.ts';
import type { ClutterName } from './name-clutter.ts';
import { countPitchSigns, isPitch } from './pitch-signs.ts';
import { isBiography } from './rules/author-bio.ts';
import { type PhraseGroup, toPhraseBit } from './tables/phrase-groups.ts';

const PITCH_WORDS = 45;
/** A longer line needs one sign more. */
const SHORT_PITCH = 20;
const LABEL_WORDS = 8;
const NAME_WORDS = 4;
/** So few other pieces may stand between a pitch and what belongs to it. */
const DISTANCES = [-1, 1, -2, 2];
const PITCHES: readonly string[] = ['newsletter', 'subscription', 'app-promotion', 'paywall-notice'];

const MORE_OF_PITCH: ClutterName = { rule: 'newsletter/beside-pitch', kind: 'newsletter', signals: ['call-words', 'newsletter-words'] };
const TITLE_OF_PITCH: ClutterName = { rule: 'newsletter/title', kind: 'newsletter', signals: ['newsletter-words', 'unlike-story'] };
const OF_PUBLICATION: ClutterName = { rule: 'newsletter/publication', kind: 'newsletter', signals: ['newsletter-words', 'repeats-text'] };
const NAME_OF_AUTHOR: ClutterName = { rule: 'author-bio/name', kind: 'author-bio', signals: ['author-words', 'repeats-text'] };
const TEASER: ClutterName = { rule: 'related/closing-lines', kind: 'related', signals: ['repeated-shape', 'outside-story'] };
const TITLE_OF_LIST: ClutterName = { rule: 'related/title', kind: 'related', signals: ['many-links', 'outside-story'] };

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
  const sellsBefore = (piece: Piece | undefined) =>
    isOffer(piece) || (piece !== undefined && isOut(piece) && piece.words <= SHORT_PITCH && saysOf(page, piece, 'subscription'));
  const isNear = (k: number) => DISTANCES.some((distance) => isOffer(texts[k + distance]));
  texts.forEach((_, k) => {
    for (const piece of findNamedPitch(texts, k, isOffer)) if (!isOut(piece)) all.set(piece.index, OF_PUBLICATION);
  });
  for (const [step, from] of [
    [1, 0],
    [-1, texts.length - 1],
  ] as const) {
    for (let k = from; k >= 0 && k < texts.length; k += step) {
      const piece = texts[k];
      if (piece === undefined || isOut(piece) || isProtected(piece)) continue;
      if ((isNear(k) && isMorePitch(piece)) || (sellsBefore(texts[k - 1]) && isLooseLine(piece))) all.set(piece.index, MORE_OF_PITCH);
      else if (isLabel(piece) && isOffer(texts[k + 1]) && (!isOffer(texts[k - 1]) || countPitchSigns(piece.text) > 0))
        all.set(piece.index, TITLE_OF_PITCH);
      else if (isOut(texts[k + 1]) && isNameAbove(piece, texts[k + 1])) all.set(piece.index, NAME_OF_AUTHOR);
    }
  }
  for (const i of findClosingTeasers(texts, isKept, all)) all.set(i, TEASER);
  const title = findClosingTitle(texts, isOut, isOffer);
  if (title !== undefined) all.set(title, TITLE_OF_LIST);
  return all;
}

function sellsLetters(page: PageMeasure, piece: Piece): boolean {
  return piece.words <= PITCH_WORDS && (saysOf(page, piece, 'newsletter') || isPitch(piece.text, piece.words));
}

function saysOf({ phrases }: PageMeasure, { index }: Piece, group: PhraseGroup): boolean {
  return ((phrases[index] ?? 0) & toPhraseBit(group)) !== 0;
}

function isMorePitch({ text, words }: Piece): boolean {
  return words <= PITCH_WORDS && countPitchSigns(text) >= (words > SHORT_PITCH ? 3 : 2);
}

/** Right below a pitch, a line that is no sentence and speaks to the reader: `All you need to know, in five minutes`; not `What comes next`. */
function isLooseLine({ kind, text, words, bold }: Piece): boolean {
  const isLine = kind === 'text' && words > SHORT_TITLE && words <= SHORT_PITCH && bold < 0.5 && !endsSentence(text);
  return isLine && countPitchSigns(text) > 0;
}

/** A section heading of the author's that isn't marked as one is hardly longer. */
const SHORT_TITLE = 9;

/** A short line of its own, no sentence and no heading of the story. */
function isLabel({ text, words, kind, bold }: Piece): boolean {
  return kind === 'text' && words <= LABEL_WORDS && bold < 0.5 && !endsSentence(text);
}

/** `Ada Example`, then `Ada is a reporter who covers …`. */
function isNameAbove({ text, words }: Piece, next: Piece | undefined): boolean {
  const [first = ''] = text.split(' ');
  return words <= NAME_WORDS && next !== undefined && next.text.startsWith(first) && isBiography(next.text);
}
