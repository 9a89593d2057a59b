/** Finds the relative clause that a source stands in: "Der Mann, der laut Polizei betrunken war, sagte, …". */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Source } from './read-according.ts';
import type { Span } from './split-sentences.ts';
import type { Token } from './to-units.ts';

/** German relatives in other cases. */
const OBLIQUE = /^(?:dem|den|deren|dessen|denen|welche[mn])$/;

/** Where the clause is between its commas, and nothing but it is what the source says; null where the source stands in none. */
export function relativeAround(tokens: readonly Token[], { mention, cue, by }: Source, cues: Cues): Span | null {
  if (by !== 'according' || cue === null) return null;
  const from = Math.min(cue, mention.from);
  const opened = tokens.slice(0, from).findLastIndex(({ text }) => text === ',');
  const first = keyAt(tokens, opened + 1);
  const isRelative = opened + 1 < from && (cues.relatives.has(first) || (cues.nounsHaveCapitals && OBLIQUE.test(first)));
  if (opened < 1 || !isRelative) return null;
  const closed = tokens.findIndex(({ text }, at) => at > Math.max(cue, mention.to - 1) && text === ',');
  const [start, end] = [tokens[opened + 1]?.start, tokens[closed]?.start];
  return start === undefined || end === undefined ? null : { start, end };
}
