/** Reads the English sources that are no subject of their sentence: who accuses, what a sign reads, who is quoted as saying. */
import type { Cues } from './cues/cues.ts';
import { hasBefore } from './has-before.ts';
import { isVerbOf } from './is-verb.ts';
import { keyAt } from './key-at.ts';
import { readLeft, readRight } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const BE = /^(?:was|were|is|are|been|being|be|got)$/;
/** So far behind the verb "by" may stand. */
const FARTHEST_BY = 2;

/** "Bo Ray was accused by Ann Lee of running “…”": who does it, at the verb's token. */
export function readPassive(tokens: Tokens, verb: number, cues: Cues): Mention | null {
  if (!isPassive(tokens, verb, cues)) return null;
  for (let i = verb + 1; i <= verb + FARTHEST_BY; i += 1) if (keyAt(tokens, i) === 'by') return readRight(tokens, i + 1, cues);
  return null;
}

/** "Bo Ray was accused of running", "Bo Ray was told that": of whom it is told, not who tells it. */
export function isPassive(tokens: Tokens, verb: number, cues: Cues): boolean {
  const key = keyAt(tokens, verb);
  const mayBe = key === 'told' || (key.endsWith('ed') && isVerbOf(cues.frames, tokens, verb, cues));
  return cues.isEnglish && mayBe && hasBefore(tokens, verb, BE, (key) => cues.between.has(key));
}

/** What words are written on. */
const INSCRIBED =
  /^(?:signs?|banners?|placards?|posters?|plaques?|(?:t-)?shirts?|hats?|caps?|stickers?|billboards?|graffiti|inscriptions?|labels?|cards?|flags?|murals?)$/;
const READS = /^(?:read|reads|reading|said|says|saying|stating|declaring|proclaiming)$/;
const RELATIVE = /^(?:that|which)$/;

/** "Bo Ray held a sign that read “…”": the sign, at the verb's token. */
export function readInscribed(tokens: Tokens, verb: number, cues: Cues): Mention | null {
  if (!cues.isEnglish || !READS.test(keyAt(tokens, verb))) return null;
  const noun = RELATIVE.test(keyAt(tokens, verb - 1)) ? verb - 2 : verb - 1;
  return INSCRIBED.test(keyAt(tokens, noun)) ? readLeft(tokens, noun + 1, cues) : null;
}

const QUOTES = /^(?:quoted|quotes|quoting|cited|cites|citing|remembered|remembers|recalled|recalls|recorded|heard)$/;
const LONGEST_QUOTED = 5;
/** "recalled him saying": of a bare pronoun nobody can tell who it is. */
const OBJECT = /^(?:him|her|them|me|us|it)$/;

/** "Ann Lee quoted her father as saying “…”": the father, at the token of "saying". */
export function readQuoted(tokens: Tokens, saying: number, cues: Cues): Mention | null {
  if (!cues.isEnglish || !/^(?:saying|telling)$/.test(keyAt(tokens, saying))) return null;
  const end = keyAt(tokens, saying - 1) === 'as' ? saying - 1 : saying;
  for (let i = end - 2; i >= end - 1 - LONGEST_QUOTED; i -= 1) {
    if (!QUOTES.test(keyAt(tokens, i))) continue;
    const mention = i + 1 < end ? readLeft(tokens, end, cues) : null;
    const isBare = end - i === 2 && OBJECT.test(keyAt(tokens, i + 1));
    return mention?.from === i + 1 && !isBare ? mention : null;
  }
  return null;
}
