/** Finds an indirect statement in a unit: `X said that …`, `…, X said`, `according to X, …`. */
import type { Cues } from './cues/cues.ts';
import { isVerb, readAccording, type Source } from './find-source.ts';
import { readLeft, readRight } from './read-mention.ts';
import type { Span } from './split-sentences.ts';
import type { Unit } from './to-units.ts';

/** A statement: who, by which cue, and what was said. */
export interface Stated {
  readonly source: Source;
  readonly content: Span;
}

type Tokens = Unit['tokens'];

const LEAST_WORDS = 3;

/** The first indirect statement of a unit, or null. */
export function findClaim({ tokens, start, end }: Unit, cues: Cues): Stated | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const source = readAccording(tokens, at, cues) ?? readSaying(tokens, at, cues);
    if (source === null) continue;
    const content = contentOf(tokens, source, { start, end }, cues);
    if (content) return { source, content };
  }
  return null;
}

function readSaying(tokens: Tokens, at: number, cues: Cues): Source | null {
  if (!isVerb(tokens, at, cues)) return null;
  const left = readLeft(tokens, at, cues);
  const isInverted = tokens[at - 1]?.text === ',' && !(left !== null && left.from < 3);
  const mention = (isInverted ? readRight(tokens, at + 1, cues) : null) ?? left;
  return mention && isSomeone(tokens, mention, cues) ? { mention, cue: at, by: 'verb' } : null;
}

/** Not a stray run of words: a name, a pronoun, or a noun with its article. */
function isSomeone(tokens: Tokens, { kind, from, to }: Source['mention'], cues: Cues): boolean {
  const [first, last] = [tokens[from]?.key ?? '', tokens[to - 1]?.key ?? ''];
  return kind !== 'nominal' || cues.determiners.has(first) || cues.bare.has(last) || cues.offices.has(last);
}

/** What follows the cue, or, where little follows, what stands before it. */
function contentOf(tokens: Tokens, { mention, cue }: Source, { start, end }: Span, cues: Cues): Span | null {
  const first = Math.min(mention.from, cue ?? mention.from);
  const last = Math.max(mention.to, (cue ?? 0) + 1);
  let from = last;
  while (from < tokens.length && !isClauseStart(tokens, from, last, cues)) from += 1;
  const after = tokens.length - from;
  if (after >= LEAST_WORDS && after >= first - 2) return { start: tokens[from]?.start ?? start, end: trimStop(tokens, end) };
  const before = tokens[first - 1]?.text === ',' ? first - 1 : first;
  return before >= LEAST_WORDS ? { start, end: tokens[before - 1]?.end ?? end } : null;
}

function isClauseStart(tokens: Tokens, at: number, last: number, cues: Cues): boolean {
  const previous = tokens[at - 1];
  if (previous && at > last && cues.that.has(previous.key)) return true;
  if (tokens[at]?.kind === 'mark' || cues.that.has(tokens[at]?.key ?? '')) return false;
  return at === last || previous?.text === ',' || previous?.text === ':';
}

function trimStop(tokens: Tokens, end: number): number {
  const last = tokens.at(-1);
  return last?.kind === 'mark' ? last.start : end;
}
