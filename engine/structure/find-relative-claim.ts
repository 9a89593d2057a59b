/** Finds what somebody says in an English relative clause: "The council met Ann Lee, who said the pier was shut." */
import { FARTHEST_THAT } from './comma-after.ts';
import type { Cues } from './cues/cues.ts';
import { isDenied } from './is-denied.ts';
import { isMild } from './is-mild.ts';
import { isVerb } from './is-verb.ts';
import { keyAt } from './key-at.ts';
import { opensClause } from './opens-clause.ts';
import { isSomeone, type Source } from './read-according.ts';
import { readAntecedent, relativeBefore } from './read-relative.ts';
import type { Span } from './split-sentences.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** "who posted it was fined": what is posted is a thing. */
const POSTS = /^(?:post|put|show|read|hit)/;

export interface RelativeClaim {
  readonly source: Source;
  readonly content: Span;
}

/** The statement at its verb, or null: of "The man who said it was shut was wrong" nobody can tell where it ends. */
export function findRelativeClaim(tokens: Tokens, verb: number, cues: Cues): RelativeClaim | null {
  const relative = cues.isEnglish ? relativeBefore(tokens, verb) : -1;
  if (keyAt(tokens, relative) !== 'who' || POSTS.test(keyAt(tokens, verb))) return null;
  if (!isVerb(tokens, verb, cues) || isDenied(tokens, verb)) return null;
  const from = startOfSaid(tokens, verb, cues);
  const mention =
    from > 0 && !isMild(tokens, verb, { isBehind: true, isInverted: false }, cues) ? readAntecedent(tokens, relative, cues) : null;
  if (!mention || !isSomeone(tokens, mention, cues)) return null;
  const isAside = tokens[relative - 1]?.text === ',';
  const isSubject = (mention.kind === 'name' ? mention.nameFrom : mention.from) === 0;
  const closed = tokens.findIndex(({ text }, at) => at > from && text === ',');
  const isClosed = isSubject || !isAside;
  if (isSubject && (!isAside || closed < 0)) return null;
  const last = tokens[isClosed && closed > 0 ? closed - 1 : tokens.length - 1];
  const [start, end] = [tokens[from]?.start, last?.kind === 'mark' ? last.start : last?.end];
  return start === undefined || end === undefined ? null : { source: { mention, cue: verb, by: 'verb' }, content: { start, end } };
}

/** Behind "that", or the verb where a clause follows it; or -1. */
function startOfSaid(tokens: Tokens, verb: number, cues: Cues): number {
  const that = tokens.slice(verb + 1, verb + FARTHEST_THAT).findIndex(({ key, kind }) => kind !== 'word' || cues.that.has(key));
  if (that >= 0 && cues.that.has(keyAt(tokens, verb + 1 + that))) return verb + 2 + that;
  return opensClause(tokens, verb + 1, cues) ? verb + 1 : -1;
}
