/** A pitch of a few lines under its publication's name, which it says again: `The Bay Weekly`, `See all sides.`, `Sign up for The Bay Weekly's letters`. */
import type { Piece } from '../page-tree.ts';
import { isBriefHeading } from '../text/brief-headings.ts';
import { isProtected } from './guards.ts';
import { isPitch } from './pitch-signs.ts';

const NAME_WORDS = 8;
const LINE_WORDS = 45;
/** Two words or more, each written large: `The Week`, `Daily Brief Example`; not `What next?`, `The second group`. */
const NAME = /^(\p{Lu}[^\s?!:;,]* \p{Lu}[^\s?!:;,.]*)(?: \p{Lu}[^\s?!:;,]*)*$/u;

/** Somebody is quoted, or speaks. */
const SPEECH = /["“”„«]|\b(?:said|says|wrote|writes)\b/;

/** A name, and the lines that may stand below it. */
const MOST_LINES = 5;

/** The name, and all lines before the offer that says it again; [] where none begins at `at`. */
export function findNamedPitch(texts: readonly Piece[], at: number, isOffer: (piece: Piece) => boolean): readonly Piece[] {
  const label = texts[at];
  const name = label && label.words <= NAME_WORDS ? NAME.exec(label.text)?.[1] : undefined;
  if (label === undefined || name === undefined || isBriefHeading(label.text)) return [];
  const below = texts.slice(at + 1, at + MOST_LINES);
  const end = below.findIndex(
    (line) => line.text !== label.text && line.text.includes(name) && (isOffer(line) || isPitch(line.text, line.words)),
  );
  const lines = below.slice(0, Math.max(end, 0));
  return end >= 0 && lines.every(isLine) ? [label, ...lines] : [];
}

function isLine(piece: Piece): boolean {
  return piece.words <= LINE_WORDS && !isProtected(piece) && !isBriefHeading(piece.text) && !SPEECH.test(piece.text);
}
