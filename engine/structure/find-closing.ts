/** Finds the clause at a sentence's end that speaks for all before it: `X "does this" in order to "do that", Ann Lee said.` */
import type { Cues } from './cues/cues.ts';
import { findAfter } from './find-after.ts';
import { keyAt } from './key-at.ts';
import type { Source } from './read-according.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** After its cue such a clause holds at most so many words: "said in a statement on Monday". */
const LONGEST_TAIL = 14;
/** From its comma to its cue it holds at most so many. */
const LONGEST_SUBJECT = 16;
/** So far behind a quotation it is looked for. */
const REACH = 80;
const STOPS = new Set(['.', '!', '?', ':']);

/** The source that closes the sentence in which the quotation at token `at` stands, or null. */
export function findClosing(tokens: Tokens, at: number, cues: Cues): Source | null {
  const end = endOfSentence(tokens, at);
  for (let border = end - 1; border > at; border -= 1) {
    if (!isBorder(tokens[border])) continue;
    if (end - border > LONGEST_SUBJECT + LONGEST_TAIL) return null;
    const source = closesAt(tokens, border, end, cues);
    if (source) return source;
  }
  return null;
}

/** A comma, or a quotation, which holds its comma inside. */
function isBorder(token: Token | undefined): boolean {
  return token?.kind === 'quote' || token?.text === ',';
}

function closesAt(tokens: Tokens, border: number, end: number, cues: Cues): Source | null {
  const source = findAfter(tokens, border, cues, true)?.source;
  if (!source || source.by === 'colon' || source.cue === null) return null;
  const [first, last] = [Math.min(source.mention.from, source.cue), Math.max(source.mention.to, source.cue + 1)];
  const opens = first - border <= 2 && !cues.relatives.has(keyAt(tokens, border + 1));
  return opens && last <= end && end - last <= LONGEST_TAIL && !goesOn(tokens, last, end, cues) ? source : null;
}

/** "said that …": what is said follows, so the clause closes nothing. */
function goesOn(tokens: Tokens, from: number, end: number, cues: Cues): boolean {
  return tokens.slice(from, end).some(({ key, kind }) => kind === 'quote' || cues.that.has(key));
}

function endOfSentence(tokens: Tokens, at: number): number {
  const most = Math.min(tokens.length, at + REACH);
  let end = at + 1;
  while (end < most && !STOPS.has(tokens[end]?.text ?? '')) end += 1;
  return end;
}
