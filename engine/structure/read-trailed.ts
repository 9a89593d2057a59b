/** Reads the source before a word that trails it, in German: "Behörden zufolge", "sollte den Berichten zufolge". */
import type { Cues } from './cues/cues.ts';
import { isAdjective } from './german-cases.ts';
import { keyAt } from './key-at.ts';
import { readLeft } from './read-mention.ts';
import { type Mention, toPhrase } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** "die Regel, der zufolge": what is told stands before the comma. */
const RELATIVE = /^(?:dem|der|denen)$/;
/** Between two nouns these belong to the source: "Behörden in Ode", "Sky News und BBC". */
const JOINS = /^(?:der|des|dieser|dieses|eines|einer|von|vom|in|für|und)$/;

/** The mention that ends before the token at `at`, without the verb before it. */
export function readTrailed(tokens: Tokens, at: number, cues: Cues): Mention | null {
  const left = readLeft(tokens, at, cues);
  if (!cues.nounsHaveCapitals) return left;
  if (RELATIVE.test(keyAt(tokens, at - 1))) return null;
  const from = startOfNoun(tokens, at, cues);
  return left && left.to === at && left.from < from && from < at ? toPhrase(tokens, from, at, cues) : left;
}

/** Back over capitals, adjectives and genitives up to the article. */
function startOfNoun(tokens: Tokens, end: number, { determiners, capitals }: Cues): number {
  let from = end;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word' || capitals.has(token.key)) return from;
    const joins = JOINS.test(token.key) && tokens[from - 2]?.isCapital === true;
    if (!token.isCapital && !joins && determiners.has(token.key)) return from - 1;
    if (!(token.isCapital || joins || isAdjective(token.text) || /-[A-ZÀ-Þ]/.test(token.text))) return from;
    from -= 1;
  }
  return from;
}
