/** Leaves out of the story what its head already tells. */
import type { Piece } from '../page-tree.ts';
import type { Head } from '../types.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** The head stands before the story: later the same words are the story's own. */
const REACH = 6;

/** Whether a text is the headline, the dek or the kicker, as a text of its own. */
export function createHeadTest({ headline, dek, kicker }: Head): (piece: Piece) => boolean {
  const told = new Set([headline.value, dek?.value ?? '', kicker?.value ?? ''].map(toKey).filter((key) => key !== ''));
  return ({ text }) => told.has(toKey(text));
}

/** The pieces without those that the head tells, where these stand among the first. */
export function withoutHead(pieces: readonly Piece[], isTold: (piece: Piece) => boolean): Piece[] {
  return pieces.filter((piece, i) => i >= REACH || !isTold(piece));
}

function toKey(text: string): string {
  return (text.toLowerCase().match(WORD) ?? []).join(' ');
}
