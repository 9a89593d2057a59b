/** Reads who German says speaks behind a colon: "Ein junger Mann schüttelt den Kopf: „…“", "Für Ode ist das klar: „…“". */
import type { Cues } from './cues/cues.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { keyAt } from './key-at.ts';
import { readRight } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const ONE = /^eine?$/;
const PERSON = /(?:mann|frau|mädchen|junge|student|kind|kollege|zeuge)$/;
/** What is quoted, or whose words it is, but nobody who says it. */
const LABEL =
  /(?:fazit|urteil|thema|motto|ergebnis|antwort|begründung|ziel|vorwurf|botschaft|titel|devise|slogan|reaktion|appell|wunsch|traum|tipp|resümee|bilanz|argument|befund|prognose)$/;

/** Somebody without a name at the sentence's head, or whom "für" names there; null where a colon follows nobody so. */
export function readBeforeColon(tokens: Tokens, at: number, cues: Cues): Mention | null {
  if (!cues.nounsHaveCapitals || tokens[at - 1]?.text !== ':') return null;
  if (keyAt(tokens, 0) === 'für') {
    const named = readRight(tokens, 1, cues);
    return named?.kind === 'name' && named.to < at - 1 ? named : null;
  }
  const mention = ONE.test(keyAt(tokens, 0)) ? readRight(tokens, 0, cues) : null;
  const head = mention && tokens.slice(0, mention.to).find(({ isCapital }, i) => i > 0 && isCapital);
  const isPerson = head !== null && head !== undefined && (PERSON.test(head.key) || isPersonNoun(head.key, undefined, cues));
  return mention?.kind === 'nominal' && isPerson ? mention : null;
}

/** "Sein Urteil:", "Das Fazit zu Ode:": a label before a colon. */
export function isGermanLabel(tokens: Tokens, from: number, to: number): boolean {
  const head = tokens.slice(from, to).find(({ isCapital }, i) => isCapital && (i > 0 || from > 0)) ?? tokens[from];
  return LABEL.test(head?.key ?? '');
}
