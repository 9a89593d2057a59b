/** Leaves out of the story what its head already tells. */
import type { Piece } from '../page-tree.ts';
import type { Head } from '../types.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** The head stands before the story: later the same words are the story's own. */
const REACH = 6;

/** The pieces without headline, dek and kicker where these stand among the first pieces as texts of their own. */
export function withoutHead(pieces: readonly Piece[], { headline, dek, kicker }: Head): Piece[] {
  const told = new Set([headline.value, dek?.value ?? '', kicker?.value ?? ''].map(toKey).filter((key) => key !== ''));
  return pieces.filter(({ text }, i) => i >= REACH || !told.has(toKey(text)));
}

function toKey(text: string): string {
  return (text.toLowerCase().match(WORD) ?? []).join(' ');
}
