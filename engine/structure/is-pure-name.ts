/** Tells the name of who speaks from the other words between commas. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** A name that fills its stretch: "Ann Lee", "the firm's director Ann Lee", "Ann Lee of Ode Hospital", not "Ohio", "a friend of Ann Lee" or "whose son is Ann Lee". */
export function isPureName(tokens: Tokens, phrase: Mention, from: number, cues: Cues): boolean {
  if (phrase.kind !== 'name' || !fillsPhrase(tokens, phrase, cues) || phrase.from < from) return false;
  const opensClause = from === 0 || tokens[from - 1]?.kind === 'quote';
  const isWhole = phrase.from === from || cues.breaks.has(keyAt(tokens, phrase.from - 1)) || opensClause;
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
