/** Tells English words that look like a verb of saying or its subject, and are neither: "the slightest hint", "the seal was found", "all that you'd find". */
import { hasBefore } from './has-before.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** Adjectives that head no subject: behind "her persistent" or "the original" stands a noun. */
const ADJECTIVE =
  /^(?:same|key|great|good|new|big|huge|main|original|persistent|legitimate|recent|previous|current|real|full|clear|strong|fresh|further|similar|certain|possible|likely|potential|additional|final|initial|early|late|very|such|own|long|short|high|low|small|large|swing|annual|average|public-health|natural|celestial|competitive|passionate|unfathomable|preemptive|pre-emptive|so-called|estimated|alleged|proposed|wrong|false|untrue|baseless|repeated|bold|top|best-known|well-known|formal|official-looking|serious|[A-Za-zÀ-ſ]{3,}ous)$/;
/** `largest`, `slightest`; not `the youngest`, `the poorest`, who speak, nor `priest`. */
const SUPERLATIVE =
  /^(?!youngest|eldest|oldest|poorest|richest|inquest|protest|contest|harvest|request|conquest|digest|tempest|behest|manifest|priest|guest|forest|interest|arrest|quest|[A-Za-zÀ-ſ]{1,6}west$)[A-Za-zÀ-ſ]{3,}est$/;
/** `the very same said`: only where an article, a number or an owner stands before it is it an adjective for sure. */
const OPENS_PHRASE =
  /^(?:the|an?|its|his|her|their|our|my|your|one|two|three|four|five|six|some|several|any|no|all|many|most|of|each|every|another|other|this|that|these|those)$/;

/** "the slightest hint", "one very good reason": the word at a token stands behind an adjective, and so is a noun or goes on with one. */
export function isBehindAdjective(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.isCapital || !(ADJECTIVE.test(before.key) || SUPERLATIVE.test(before.key))) return false;
  const opener = tokens[at - 2];
  return opener === undefined || opener.isPossessive || OPENS_PHRASE.test(opener.key) || ADJECTIVE.test(opener.key);
}

/** `reasons` of "for privacy reasons" */
const REASON = /^reasons?$/;
const FARTHEST_FOR = 4;

/** "for privacy reasons", "for one reason". */
export function isReason(tokens: Tokens, at: number): boolean {
  return REASON.test(keyAt(tokens, at)) && tokens.slice(Math.max(0, at - FARTHEST_FOR), at).some(({ key }) => key === 'for');
}

const BE = /^(?:is|are|was|were|be|been|being|gets?|got|getting|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$/;
const PARTICIPLE = /^(?:[A-Za-zÀ-ſ]{2,}ed|found|heard|written|shown|read|put|said|told)$/;
/** What may stand between: "was later found". */
const BETWEEN =
  /^(?:also|later|then|just|once|still|even|again|further|now|never|always|previously|earlier|first|not|both|been|being|[A-Za-zÀ-ſ]{3,}ly)$/;

/** "a seal was found dead", "the plan had been announced": of what it is told, not who tells it. */
export function isPassiveForm(tokens: Tokens, verb: number): boolean {
  return PARTICIPLE.test(keyAt(tokens, verb)) && hasBefore(tokens, verb, BE, (key) => BETWEEN.test(key));
}

/** "people don’t", "we’re told": a verb, or a pronoun with its verb, ends no subject. */
export function isContracted({ key }: Token): boolean {
  return /(?:n['’]t|['’](?:ve|re|ll))$/.test(key);
}

/** "the app lets you", "what you’d": the reader is nobody who says things. */
export function isReader({ key }: Token): boolean {
  return /^you(?:['’](?:d|ll|ve|re))?$/.test(key);
}
