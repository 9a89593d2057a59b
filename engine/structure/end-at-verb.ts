/** Tells verbs from nouns behind a source, where verbs stand second: "Enligt Ode fick alla veta", "Volgens de minister moeten er". */
import type { Cues } from './cues/cues.ts';
import { isParticle } from './is-particle.ts';
import { keyAt } from './key-at.ts';
import { type Mention, PARTICLES, toPhrase } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** Common verbs of Dutch and the Nordic languages. */
const FINITE =
  /^(?:moet|moeten|kan|kunnen|zal|zullen|zou|zouden|gaat|gaan|komt|komen|blijft|wil|willen|mag|krijgt|ligt|staat|ska|skall?|skulle|kun[dn]e|måste|må|vill?|ville|blir|bliver|blev|ble|får|fick|fikk?|kommer|kom|går|gick|gikk?|fin[ns]e?s|findes|skyldes|beror)$/;
/** `Statistisk`, `Amerikaanse`: no name by itself. */
const ADJECTIVE = /s(?:k[ae]?|e)$/;
/** `Norges`, `SF’s`: whose it is. */
const OWNER = /s$/i;
/** `rapporten`, `ministeriet`, `forskerne`, `deskundigen`: a noun that needs nothing before it. */
const NOUN = /.{3}(?:[aeo]n|[ae]t|[aeo]rna|ene|erne)$/;

/** The mention up to the first word that can only be a verb. */
export function endAtVerb(tokens: Tokens, mention: Mention | null, cues: Cues): Mention | null {
  if (!mention || !cues.isVerbSecond || mention.kind === 'pronoun') return mention;
  for (let at = mention.from + 1; at < mention.to; at += 1)
    if (isVerbHere(tokens, mention.from, at, cues)) return toPhrase(tokens, mention.from, at, cues);
  return mention;
}

function isVerbHere(tokens: Tokens, from: number, at: number, { prepositions, determiners, isOffice }: Cues): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.isCapital || prepositions.has(token.key) || isParticle(tokens, at, PARTICLES)) return false;
  if (FINITE.test(token.key)) return true;
  if (isOffice(token.key) || prepositions.has(before.key) || determiners.has(before.key)) return false;
  if (before.isCapital) return !ADJECTIVE.test(before.key) && !OWNER.test(before.text);
  const first = keyAt(tokens, from);
  return at - from === 1 ? NOUN.test(first) : at - from === 2 && tokens[from]?.isCapital === true && ADJECTIVE.test(first);
}

/** "het bedrijf", "det norske partiet": an article that looks like a pronoun; not "det må være". */
export function opensNoun(tokens: Tokens, at: number, { isVerbSecond, it, small, says }: Cues): boolean {
  const next = tokens[at + 1];
  if (!isVerbSecond || !it.has(keyAt(tokens, at)) || next?.kind !== 'word') return false;
  return !(small.has(next.key) || says.has(next.key) || FINITE.test(next.key));
}
