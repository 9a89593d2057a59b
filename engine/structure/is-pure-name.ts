/** Tells the name of who speaks from the other words between commas. */

import type { Cues } from './cues/cues.ts';
import { findOpening } from './find-opening.ts';
import { isFirstName } from './is-first-name.ts';
import { keyAt } from './key-at.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** A name that fills its stretch: "Ann Lee", "the firm's director Ann Lee", "Ann Lee of Ode Hospital", not "Ohio", "a friend of Ann Lee" or "whose son is Ann Lee". */
export function isPureName(tokens: Tokens, phrase: Mention, from: number, cues: Cues): boolean {
  if (phrase.kind !== 'name' || !fillsPhrase(tokens, phrase, cues) || phrase.from < from) return false;
  const opensClause = from === 0 || tokens[from - 1]?.kind === 'quote';
  const isWhole = phrase.from === from || cues.breaks.has(keyAt(tokens, phrase.from - 1)) || opensClause;
  if (isEmployer(tokens, phrase, from - 1, cues) || isSigner(tokens, from - 1) || isClient(tokens, phrase, cues)) return false;
  const hasTitle = phrase.nameFrom > phrase.from && cues.isOffice(keyAt(tokens, phrase.nameFrom - 1));
  return isWhole && (phrase.nameTo - phrase.nameFrom > 1 || opensClause || hasTitle);
}

/** Behind the name stands nothing, or in English where somebody belongs: "Ann Lee of Ode Hospital". */
function fillsPhrase(tokens: Tokens, { nameTo, to }: Mention, { isEnglish, links }: Cues): boolean {
  const rest = tokens.slice(nameTo, to);
  return rest.length === 0 || (isEnglish && links.has(rest[0]?.key ?? '') && rest.slice(1).every(({ isCapital }) => isCapital));
}

/** "whose real name is Ann Lee": what a clause tells of somebody else; not "which Ann Lee". */
export function isInRelative(tokens: Tokens, { from }: Mention, opened: number, { relatives }: Cues): boolean {
  return opened >= 0 && relatives.has(keyAt(tokens, opened + 1)) && from > opened + 2;
}

const FARTHEST_OFFICE = 12;

/** "A spokeswoman for the maker, Serum Bharat, said": behind somebody without a name stands whose she is, where the name has neither title nor first name. */
function isEmployer(tokens: Tokens, { from, nameFrom }: Mention, comma: number, cues: Cues): boolean {
  const first = keyAt(tokens, nameFrom);
  if (!cues.isEnglish || from < nameFrom || isFirstName(first, cues)) return false;
  let links = -1;
  for (let i = comma - 1; i >= Math.max(0, comma - FARTHEST_OFFICE) && tokens[i]?.kind === 'word'; i -= 1) {
    if (cues.links.has(keyAt(tokens, i))) links = i;
    if (/^an?$/.test(keyAt(tokens, i))) return links > i && cues.isOffice(keyAt(tokens, links - 1));
  }
  return false;
}

const PARTICIPLE = /^[a-zß-ſ]{3,20}ing$/;

/** "an attorney representing Norland State": for whom somebody does something; not "the founding director Ann Lee". */
function isClient(tokens: Tokens, { from, nameFrom }: Mention, { isEnglish, isOffice }: Cues): boolean {
  return (
    isEnglish &&
    tokens.slice(from, nameFrom).some(({ text }, at) => at > 0 && PARTICIPLE.test(text) && isOffice(keyAt(tokens, from + at - 1)))
  );
}

/** "Ann Lee, in a statement signed by her aide, Bo Ray, said": he signs for her. */
function isSigner(tokens: Tokens, comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  const opened = findOpening(tokens, comma);
  const signed = tokens.slice(opened + 1, comma);
  return opened > 0 && signed[0]?.key === 'in' && signed.some(({ key }, at) => key === 'by' && signed[at - 1]?.key.endsWith('ed'));
}
