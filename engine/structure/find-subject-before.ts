/** Finds whom "they" or "it" means within one English sentence. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import { readRight } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token, Unit } from './to-units.ts';

/** `drivers`, `the police`; not `the press` */
const PLURAL = /(?:[^s]s|police|people|men|women)$/;
/** So many tokens back it is looked for, however long the sentence. */
const REACH = 60;
/** What opens a clause with a subject of its own. */
const OPENS_CLAUSE = /^(?:as|while|when|after|because|but)$/;

/** "as drivers protested against what they called", "The council voted for cuts, which it says": the subject of the nearest clause before the pronoun that agrees with it. */
export function findSubjectBefore(pronoun: Token, isMany: boolean, { tokens }: Unit, cues: Cues): Mention | null {
  const end = cues.isEnglish ? tokens.indexOf(pronoun) : 0;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at -= 1) {
    if (at > 0 && !OPENS_CLAUSE.test(keyAt(tokens, at - 1))) continue;
    const subject = readRight(tokens, at, cues, 'subject');
    if (subject && subject.to < end && agrees(tokens, subject, isMany, cues)) return subject;
  }
  return null;
}

function agrees(tokens: readonly Token[], { kind, from, to }: Mention, isMany: boolean, { prepositions }: Cues): boolean {
  if (kind === 'name') return !isMany;
  const words = tokens.slice(from, to);
  const links = words.findIndex(({ key }) => prepositions.has(key));
  const isPlural = PLURAL.test(words.at(links < 0 ? -1 : links - 1)?.key ?? '');
  return kind === 'nominal' && isPlural === isMany && (isMany || words[0]?.key === 'the');
}
