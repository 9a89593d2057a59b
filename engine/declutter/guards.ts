/** What no rule may take: corrections and notes, quotations, code, tables. */
import type { Piece } from '../page-tree.ts';
import { isNote } from '../text/is-note.ts';

/** Begins and ends as speech does. */
const QUOTED = /^["“„«].+["”“»][.,]?$/;

/** True for a piece that is content whatever it says. */
export function isProtected({ kind, text }: Piece): boolean {
  return kind === 'quote' || kind === 'code' || kind === 'table' || isNote(text) || QUOTED.test(text);
}

/** `"Sign up," she said`: somebody speaks. */
export const SPOKEN = /["“”„«].{12,300}["“”«»]|\b(?:said|says|told|wrote|writes|schreibt|sagte)\b/i;
