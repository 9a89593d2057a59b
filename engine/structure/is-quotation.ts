/** Tells words that someone said from titles, nicknames, terms, and scare quotes. */
import type { Cues } from './cues/cues.ts';
import { isVerb } from './is-verb.ts';
import type { Source } from './read-according.ts';
import type { Token } from './to-units.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const CAPITAL = /^(?:\p{Lu}|\p{N})/u;
const FULL_STOP = /[.!?]$/;
const ENDS_SENTENCE = /[.,!?…]$/;
/** `I’m`, `We` */
const SPEAKER = /^(?:I|We|You|He|She|They|It|That|There|No|Yes)(?:['’]|\s|,)/;
const SPOKEN = /[,?!]$/;
const FARTHEST_CUE = 4;
const LONGEST_TITLE = 8;
/** So far behind a quotation its verb stands. */
const FARTHEST_VERB = 5;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;

/** True when the marks hold a quotation. `at` is its token in the unit. */
export function isQuotation(text: string, tokens: readonly Token[], at: number, source: Source | null, cues: Cues): boolean {
  const words = text.match(WORD) ?? [];
  if (CJK.test(text)) return text.length >= 6;
  const saidBeside = (source !== null && source.by !== 'subject' && source.by !== 'frame') || isBeforeVerb(tokens, at, cues);
  if (isNamed(tokens, at, cues)) return false;
  const isSaid =
    saidBeside &&
    ((FULL_STOP.test(text) && tokens[at - 1]?.text === ':' && source?.cue === at - 2) ||
      (at === 0 && isSpoken(text, words, source, cues)) ||
      (FULL_STOP.test(text) && words.length > 3) ||
      (words.length >= 3 && isBeforeCue(tokens, at, source, cues)));
  if (isTitle(words) && !isSaid) return false;
  if (words.length >= 5) return true;
  if (words.length >= 3) return saidBeside || isAlone(tokens) || ENDS_SENTENCE.test(text) || source?.by === 'frame';
  if (words.length === 0 || !saidBeside) return false;
  return (ENDS_SENTENCE.test(text) && isBesideCue(tokens, at, source)) || isBeforeCue(tokens, at, source, cues);
}

/** “I’m for Ann,” Bo Ray said; not “The Iron Claw,” Bo Ray said, was a hit. */
function isSpoken(text: string, words: readonly string[], source: Source | null, cues: Cues): boolean {
  const isBeside = source?.by === 'verb' && (source.cue ?? FARTHEST_CUE + 1) <= FARTHEST_CUE;
  const isSmall = (word: string) => cues.prepositions.has(word) || cues.determiners.has(word) || word === 'and';
  const isSpeech = SPEAKER.test(text) || words.some((word) => !(CAPITAL.test(word) || isSmall(word)));
  return cues.isEnglish && isBeside && isSpeech && SPOKEN.test(text);
}

/** „Das ist ein Skandal“, sagte …: where nouns have capitals a sentence may look like a title, but no title opens a sentence so. */
function isBeforeCue(tokens: readonly Token[], at: number, source: Source | null, cues: Cues): boolean {
  const verb = verbBehind(tokens, at, cues);
  const isNext = source?.cue === at + 2 || (verb > 0 && source?.cue === verb) || isBeforeVerb(tokens, at, cues);
  return tokens[at + 1]?.text === ',' && isNext && !tokens.slice(0, at).some(({ kind }) => kind === 'word');
}

/** «Nadie lo vio». A sentence of nothing but a quotation; without a stop it may be a heading. */
function isAlone(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === '.' && tokens.every(({ kind }) => kind !== 'word');
}

/** «Se acabó», añadió. « C’est fini », a-t-elle dit. The verb follows the comma, also where no word tells its subject. */
function isBeforeVerb(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const verb = verbBehind(tokens, at, cues);
  return verb > 0 && !mayHaveSubject(tokens, verb, cues);
}

/** The verb of saying right behind a quotation's comma, or -1. */
function verbBehind(tokens: readonly Token[], at: number, cues: Cues): number {
  if (cues.isEnglish || tokens[at + 1]?.text !== ',') return -1;
  let verb = at + 2;
  while (verb < at + FARTHEST_VERB && isAuxiliary(tokens[verb], cues)) verb += 1;
  return isVerb(tokens, verb, cues) || isLastWord(tokens, verb, cues) ? verb : -1;
}

/** «Nadie lo vio», lamentó. Where verbs need no pronoun, the one small word behind a quotation is a verb. */
function isLastWord(tokens: readonly Token[], at: number, { speaking, small }: Cues): boolean {
  const token = tokens[at];
  const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.text === '.';
  return speaking.size === 0 && isLast && token?.kind === 'word' && !token.isCapital && !small.has(token.key);
}

/** A word behind the verb that may open its subject: "reprochó en el pleno la portavoz", not "declaró ante los periodistas". */
function mayHaveSubject(tokens: readonly Token[], verb: number, { determiners, prepositions }: Cues): boolean {
  for (let i = verb + 1; tokens[i]?.kind === 'word'; i += 1) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    const opens = token && (token.isCapital || determiners.has(token.key));
    if (opens && before && !(prepositions.has(before.key) || determiners.has(before.key) || before.isCapital)) return true;
  }
  return false;
}

/** "ha" of "ha detto", "a-t-elle" of "a-t-elle dit". */
function isAuxiliary(token: Token | undefined, { between, he, she, they }: Cues): boolean {
  const isPart = (key: string) => [between, he, she, they].some((words) => words.has(key));
  return token?.kind === 'word' && !token.isCapital && isPart(token.key);
}

/** “so-called “…””, “titled “…””. */
function isNamed(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && cues.naming.has(before.key);
}

/** Two words or more, each with a capital but for the small ones. */
function isTitle(words: readonly string[]): boolean {
  const big = words.filter((word) => word.length > 3 || CAPITAL.test(word));
  const isShort = words.length > 1 && words.length <= LONGEST_TITLE && big.length * 2 >= words.length;
  return isShort && CAPITAL.test(words[0] ?? '') && big.every((word) => CAPITAL.test(word));
}

function isBesideCue(tokens: readonly Token[], at: number, source: Source | null): boolean {
  if (source === null) return false;
  const cue = source.cue ?? source.mention.to;
  return Math.abs(cue - at) <= 4 || Math.abs(source.mention.from - at) <= 2 || tokens[at - 1]?.text === ':';
}
