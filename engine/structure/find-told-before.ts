/** Finds who stated the whole sentence before, where verbs stand second: "Die Brücke ist zu. Das teilte die Polizei mit." */
import type { Claim } from '../types.ts';
import type { Cues } from './cues/cues.ts';
import type { Stated } from './find-claim.ts';
import { isVerb } from './is-verb.ts';
import type { PlacedUnit } from './name-index.ts';
import { isSomeone, type Source } from './read-according.ts';
import { readInverted } from './read-inverted.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const THIS = /^(?:das|dies|dat|dit|det|detta|dette)$/;
/** What tells news, so that "this" is all of it; not "das zeigt ein Bild", "das sagt er nur so". */
const TELLS =
  /^(?:teilten?|gab|gaben|berichtete?n?|meldete?n?|meldet|bestätigte?n?|erklärten?|schreibt|schrieb|verkündeten?|mel[dt]t?|meldde|meldden|schrijft|schreef|bevestig[dt]e?n?|rapporterar|rapporterade|skriver|skrev|uppger|uppgav|meddelar|meddelade|bekräftar|bekräftade|oplyser|oplyste|melder|meldte|opplyser|opplyste|bekrefter|bekreftet|bekræfter|bekræftede|rapporterer|rapporterede)$/;
/** More is a sentence with a matter of its own. */
const LONGEST = 26;

/** The statement, or null; `units` are those of its block and `last` the claim found last. Null also where somebody is already known to state what the sentence before tells. */
export function findToldBefore(
  { tokens, order }: PlacedUnit,
  units: readonly PlacedUnit[],
  last: Pick<Claim, 'content'> | undefined,
  cues: Cues,
): Stated | null {
  const before = units[order - 1 - (units[0]?.order ?? 0)];
  if (!before || isStated(before, last)) return null;
  const source = readTeller(tokens, cues);
  return source && { source, content: { start: before.start, end: before.end }, isMild: false };
}

function readTeller(tokens: Tokens, cues: Cues): Source | null {
  const [first, verb] = tokens;
  const isOfNews = THIS.test(first?.key ?? '') && TELLS.test(verb?.key ?? '') && isVerb(tokens, 1, cues);
  if (!isOfNews || tokens.length > LONGEST || !(cues.isVerbSecond || cues.nounsHaveCapitals)) return null;
  if (tokens.some(({ kind, key }) => kind === 'quote' || cues.that.has(key))) return null;
  const mention = readInverted(tokens, 1, cues);
  return mention && mention.kind !== 'pronoun' && isSomeone(tokens, mention, cues) ? { mention, cue: 1, by: 'verb' } : null;
}

function isStated({ block, start, end, tokens }: PlacedUnit, last: Pick<Claim, 'content'> | undefined): boolean {
  if (tokens.some(({ kind }) => kind === 'quote')) return true;
  return last?.content.block === block && last.content.end > start && last.content.start < end;
}
