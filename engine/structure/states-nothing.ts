/** Tells subjects of a verb of saying that state nothing. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** `Le fait que le pont soit fermé montre que`, `El hecho de que` */
const FACT = /^(?:fait|hecho|fatto|facto|fato)$/;
/** `Um 11.09 Uhr MEZ` */
const CLOCK = /^(?:uhr|me[sz]z?|mesz)$/;
/** "eine Pauschale, welche die Dienste verlangen": what they ask for, and no statement. */
const WHICH = /^(?:welche[nrs]?|die|das|den)$/;
/** German articles of no subject: "drohten dem Mann an". */
const OBJECT = /^(?:den|dem|(?:ein|kein|ihr|sein|unser|dies)e[nm])$/;
const FARTHEST_FACT = 3;
/** `A look at the papers shows` */
const GLANCE = /^(?:glance|look|peek)$/;
const SOMEONE = /^some(?:one|body)$/;
/** `there were no others reported, she said` */
const BE = /^(?:is|are|was|were|been)$/;

/** "Cela montre que", "On considère que", "Nobody said that", "Le fait que le pont soit fermé montre que", "I said". */
export function statesNothing(
  tokens: readonly Token[],
  { kind, from, to }: Mention,
  { isEnglish, nounsHaveCapitals, self, nobody, that }: Cues,
): boolean {
  const first = keyAt(tokens, from);
  if (isEnglish && to - from === 1 && SOMEONE.test(first)) return true;
  if (isEnglish && tokens.slice(from, from + FARTHEST_FACT).some(({ key, isCapital }) => !isCapital && GLANCE.test(key))) return true;
  if (isEnglish && BE.test(keyAt(tokens, from - 1)) && keyAt(tokens, from - 2) === 'there') return true;
  if ((to - from === 1 && nobody.has(first)) || (kind === 'pronoun' && self.has(first))) return true;
  if (nounsHaveCapitals && WHICH.test(keyAt(tokens, from - 1)) && tokens[from - 2]?.text === ',') return true;
  if (nounsHaveCapitals && (CLOCK.test(keyAt(tokens, to - 1)) || OBJECT.test(first) || OBJECT.test(keyAt(tokens, from - 1)))) return true;
  return that.has(keyAt(tokens, from - 1)) && tokens.slice(Math.max(0, from - FARTHEST_FACT), from).some(({ key }) => FACT.test(key));
}
