/** Reads who speaks by a participle: "Ann Lee left the board, saying …". */
import type { Cues } from './cues/cues.ts';
import { findFirstSubject } from './find-first-subject.ts';
import { readBeside } from './read-beside.ts';
import { readLeft } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** True for a participle of saying: "saying", "adding". */
export function isLeaning(tokens: Tokens, at: number, { leaning, says }: Cues): boolean {
  const key = tokens[at]?.key ?? '';
  return leaning.has(key) && !says.has(key);
}

/** Who says it: whom "with" names beside it, the name right before it, or whom the sentence is about. */
export function readLeaning(tokens: Tokens, at: number, cues: Cues): Mention | null {
  const near = tokens[at - 1]?.kind === 'word' ? readLeft(tokens, at, cues) : null;
  const isNear = near?.kind === 'name' && near.nameTo === near.to && at - near.to < 2;
  return readBeside(tokens, at, cues) ?? (isNear ? near : findFirstSubject(tokens, at, cues));
}
