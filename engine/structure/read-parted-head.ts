/** Reads the head of an English subject that other words part from its verb. */
import type { Cues } from './cues/cues.ts';
import { isFirstName } from './is-first-name.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { keyAt } from './key-at.ts';
import { readRight } from './read-mention.ts';
import { type Mention, toMention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const DOING = /^[a-zß-ſ]{3,}ing$/;
/** What tells of "those": "those opposed to it", "those in favour". */
const TOLD = /^(?:who|[a-z]{2,}(?:ed|ing)|in|from|with|against|for|at|on)$/;
/** `accused of`, `announced at` */
const DONE = /^(?:[a-z]{3,}ed|held|made|seen|sent|written|shot|caught)$/;
const LINK = /^(?:of|in|at|with|by|for|on|from|to)$/;
const RULING = /^(?:decision|ruling|order|verdict|document|report|study|survey)s?$/;
const WHO = /^(?:who|that|which)$/;

/** "Those who oppose the plan say", "Lawyers representing the families say", "Staff of the port and the ferry say": who says it, where what stands before the verb is told of them; else the mention. */
export function readPartedHead(tokens: Tokens, mention: Mention, verb: number, cues: Cues): Mention {
  if (!cues.isEnglish || mention.kind === 'pronoun' || mention.to > verb) return mention;
  if (goesOnInList(tokens, mention, cues)) return toMention('row', 0, mention.to);
  const start = tokens.slice(0, mention.from).findLastIndex(({ kind }) => kind !== 'word') + 1;
  if (mention.from - start < 2) return mention;
  const isNamed = mention.kind === 'name' && isFirstName(keyAt(tokens, mention.nameFrom), cues);
  if (!isNamed && goesOnWithAnd(tokens, start, mention.from, cues)) return toMention('nominal', start, mention.to);
  if (start > 0) return mention;
  if (keyAt(tokens, 0) === 'those' && TOLD.test(keyAt(tokens, 1))) return toMention('nominal', 0, mention.to);
  const part = mention.kind === 'nominal' ? startOfPart(tokens, mention.from) : -1;
  if (part < 1) return mention;
  const head = readRight(tokens, 0, cues);
  return head?.kind === 'nominal' && head.to >= part && isWho(tokens, part, cues) ? toMention('nominal', 0, part) : mention;
}

const MANY = /(?:[^s]s|people|men|women|police)$/;
const LONGEST_HEAD = 4;

/** "Staff of the port and the": somebody's phrase of prepositions and short names goes on to the last noun; not "Staff of the port lost and the". */
function goesOnWithAnd(tokens: Tokens, start: number, to: number, cues: Cues): boolean {
  if (keyAt(tokens, to - 1) !== 'and') return false;
  const { links, determiners } = cues;
  const link = tokens.findIndex(({ key }, at) => at > start && links.has(key));
  const opens = (at: number) => links.has(keyAt(tokens, at)) || keyAt(tokens, at) === 'and';
  const goesOn = ({ key, isCapital }: Token, order: number) => {
    const at = link + order;
    if (isCapital || opens(at)) return true;
    return opens(at - 1) || (determiners.has(keyAt(tokens, at - 1)) && !determiners.has(key));
  };
  return link > start && link - start <= LONGEST_HEAD && isWho(tokens, link, cues) && tokens.slice(link, to - 1).every(goesOn);
}

/** "Residents of Orrin, Weir and Odby": places or bodies in a row behind who opens the sentence. */
function goesOnInList(tokens: Tokens, { from, to }: Mention, cues: Cues): boolean {
  const link = tokens.findIndex(({ key }) => cues.links.has(key));
  const isListed = ({ text, key, isCapital, kind }: Token) =>
    isCapital || text === ',' || (kind === 'word' && (key === 'and' || key === 'the'));
  if (link < 1 || link > 2 || !MANY.test(keyAt(tokens, link - 1)) || !isWho(tokens, link, cues)) return false;
  const row = tokens.slice(link + 1, from);
  return row.some(({ text }) => text === ',') && row.every(isListed) && tokens.slice(link, to).some(({ key }) => key === 'and');
}

/** Where "who oppose", "accused of" or "representing" begins before a phrase; or -1. */
function startOfPart(tokens: Tokens, from: number): number {
  if (WHO.test(keyAt(tokens, from - 2))) return from - 2;
  if (DONE.test(keyAt(tokens, from - 2)) && LINK.test(keyAt(tokens, from - 1))) return from - 2;
  return DOING.test(tokens[from - 1]?.text ?? '') ? from - 1 : -1;
}

/** The phrase before it is for persons, or for papers that tell. */
function isWho(tokens: Tokens, end: number, cues: Cues): boolean {
  const head = keyAt(tokens, end - 1);
  if (RULING.test(head)) return true;
  return [head, head.replace(/s$/, '')].some((noun) => cues.bare.has(noun) || cues.papers.has(noun) || isPersonNoun(noun, undefined, cues));
}
