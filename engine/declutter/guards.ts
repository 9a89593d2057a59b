/** What no rule may take: corrections and notes, quotations, code, tables. */
import type { Piece } from '../page-tree.ts';

/** `Correction:`, `Editor's note:`, `Anmerkung der Redaktion:`. */
const CORRECTION =
  /^[\s(*[–—]{0,4}(?:corrections?(?:\s?[:,(–—-]|\s+(?:on|to)\b|\s*$)|clarification\s?[:,(–—-]|editor[’']?s[’']? note|note to readers|korrektur\b|anmerkung der redaktion|correctif|erratum|note de la rédaction|fe de errores|nota d)/i;
/** Begins and ends as speech does. */
const QUOTED = /^["“„«].+["”“»][.,]?$/;

/** True where a text begins as a correction or an editor's note does. */
export function isCorrection(text: string): boolean {
  return CORRECTION.test(text);
}

/** True for a piece that is content whatever it says. */
export function isProtected({ kind, text }: Piece): boolean {
  return kind === 'quote' || kind === 'code' || kind === 'table' || isCorrection(text) || QUOTED.test(text);
}
