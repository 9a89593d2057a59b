/** Reads the head of an English subject that other words part from its verb. */
import type { Cues } from './cues/cues.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { keyAt } from './key-at.ts';
import { readRight } from './read-mention.ts';
import { type Mention, toMention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const DOING = /^[a-zß-ſ]{3,}ing$/;
const WHO = /^(?:who|that|which)$/;

/** "Those who oppose the plan say", "Lawyers representing the families say": who says it, where what stands before the verb is told of them; else the mention. */
export function readPartedHead(tokens: Tokens, mention: Mention, verb: number, cues: Cues): Mention {
  if (!cues.isEnglish || mention.kind !== 'nominal' || mention.from < 2 || mention.to > verb) return mention;
  if (tokens.slice(0, verb).some(({ kind }) => kind !== 'word')) return mention;
  const part = startOfPart(tokens, mention.from);
  if (part < 1) return mention;
  if (part === 1 && keyAt(tokens, 0) === 'those') return toMention('nominal', 0, mention.to);
  const head = readRight(tokens, 0, cues);
  return head?.kind === 'nominal' && head.to >= part && isWho(tokens, part, cues) ? toMention('nominal', 0, part) : mention;
}

/** Where "who oppose" or "representing" begins before a phrase; or -1. */
function startOfPart(tokens: Tokens, from: number): number {
  if (WHO.test(keyAt(tokens, from - 2))) return from - 2;
  return DOING.test(tokens[from - 1]?.text ?? '') ? from - 1 : -1;
}

/** The phrase before it is for persons, or for papers that tell. */
function isWho(tokens: Tokens, end: number, cues: Cues): boolean {
  const head = keyAt(tokens, end - 1);
  return [head, head.replace(/s$/, '')].some((noun) => cues.bare.has(noun) || cues.papers.has(noun) || isPersonNoun(noun, undefined, cues));
}
