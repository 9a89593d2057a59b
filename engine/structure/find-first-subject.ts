/** Finds who a sentence is about, for words of it that name no source themselves. */
import type { Cues } from './cues/cues.ts';
import { guessOf } from './guess-of.ts';
import { isVerb } from './is-verb.ts';
import { isSomeone } from './read-according.ts';
import { namedAfter } from './read-inverted.ts';
import { isComplement, readLeft, readRight } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** So many tokens around a quotation are looked at, however long the sentence. */
export const WINDOW = 60;
const LONGEST_DATELINE = 4;
const SHOUTED = /^\p{Lu}{2,}$/u;
const DATELINE_MARK = /^[:\u2013\u2014-]$/;

/** The subject of the sentence that a participle or a partial quotation leans on: its first mention outside a lead-in. */
export function findFirstSubject(tokens: Tokens, before: number, cues: Cues): Mention | null {
  let from = Math.max(afterDateline(tokens), before - WINDOW);
  for (let i = before - 1; i >= from; i -= 1) {
    if (isVerb(tokens, i, cues)) {
      const mention = someone(tokens, readLeft(tokens, i, cues), cues);
      if (mention) return mention;
    }
  }
  let isFirst = true;
  while (from < before) {
    const token = tokens[from];
    const isLeadIn = !cues.isEnglish && !cues.nounsHaveCapitals && token !== undefined && cues.between.has(token.key); // "Además insistió"
    if (token?.kind === 'word' && !isLeadIn && !cues.prepositions.has(token.key) && !cues.breaks.has(token.key)) {
      const opening = readRight(tokens, from, cues, 'subject');
      const mention = cues.isEnglish ? opening : namedAfter(tokens, opening, cues);
      const guess = mention && guessOf(tokens, mention, isFirst, cues);
      if (guess) return guess;
      if (mention) isFirst = false;
    }
    from = token && cues.prepositions.has(token.key) ? afterComma(tokens, from, before) : from + 1;
  }
  return null;
}

/** `NEW DELHI: The court`, `LAGOS — Police`: behind the place where it was written. */
function afterDateline(tokens: Tokens): number {
  let at = 0;
  while (at < LONGEST_DATELINE && SHOUTED.test(tokens[at]?.text ?? '')) at += 1;
  return at > 0 && DATELINE_MARK.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word' ? at + 1 : 0;
}

function afterComma(tokens: Tokens, from: number, before: number): number {
  for (let i = from; i < before; i += 1) if (tokens[i]?.text === ',') return i + 1;
  return from + 1;
}

/** The mention, where it can be a source: no complement, and somebody. */
export function someone(tokens: Tokens, mention: Mention | null, cues: Cues): Mention | null {
  if (mention && cues.nounsHaveCapitals && isComplement(tokens, mention, cues)) return null;
  return mention && isSomeone(tokens, mention, cues) ? mention : null;
}
