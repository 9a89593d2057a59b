import { contentOf } from './content-of.ts';
import type { Cues } from './cues/cues.ts';
import { elidedThat } from './elided-that.ts';
import { endOfToldBefore } from './end-of-told.ts';
import { findAuxiliary } from './find-auxiliary.ts';
import { findRelativeClaim } from './find-relative-claim.ts';
import { isOtherDeed, opensPhrase } from './german-phrases.ts';
import { isDenied } from './is-denied.ts';
import { isGermanPassive } from './is-german-passive.ts';
import { isMild, saysThis } from './is-mild.ts';
import { isVerb, isVerbOf } from './is-verb.ts';
import { joinFellows } from './join-fellows.ts';
import { keyAt } from './key-at.ts';
import { isPassiveForm } from './no-subject.ts';
import { opensClause } from './opens-clause.ts';
import { opensSentence } from './opens-sentence.ts';
import { isSomeone, readAccording, type Source } from './read-according.ts';
import { readBeside } from './read-beside.ts';
import { readImpersonal } from './read-impersonal.ts';
import { hasOwnVerb, readInverted, readSaidTitled } from './read-inverted.ts';
import { isLeaning, readLeaning } from './read-leaning.ts';
import { isComplement, readLeft, readRight } from './read-mention.ts';
import { readPartedHead } from './read-parted-head.ts';
import { isPassive, readPassive } from './read-reported.ts';
import { relativeAround } from './relative-around.ts';
import { skipAuxiliaries, skipBetween } from './skip-between.ts';
import type { Span } from './split-sentences.ts';
import { statesNothing } from './states-nothing.ts';
import type { Mention } from './to-phrase.ts';
import type { Token, Unit } from './to-units.ts';

/** A statement: who, by which cue, and what was said. */
export interface Stated {
  readonly source: Source;
  readonly content: Span;
  /** The verb may mean much else, so that who is named speaks, but claims nothing: "the results show little". */
  readonly isMild: boolean;
}

type Tokens = Unit['tokens'];

const PASSIVE = /^(?:is|are|was|were|be|been)$/;
const JOINS = /^(?:and|but)$/;
/** Conjunctions and negations, outside English. */
const JOINS_OR_DENIES =
  /^(?:und|aber|oder|denn|doch|sowie|og|eller|men|och|en|of|maar|y|o|u|pero|e|ed|ma|et|ou|mais|mas|nicht|nie|niet|nooit|ikke|inte|no|non|ne|não|nunca|mai|jamais)$/;
/** `saying nothing`, `saying goodbye` */
const NO_WORDS = /^(?:nothing|little|much|things?|goodbye|hello|yes|no|so|thanks?)$/;

/** The first indirect statement of a unit, or else who speaks in it without its words, or null. */
export function findClaim({ tokens, start, end }: Unit, cues: Cues): Stated | null {
  let mild: Stated | null = null;
  let aside: Stated | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = readAccording(tokens, at, cues) ?? readSaying(tokens, at, cues);
    if (found === null) {
      const relative = findRelativeClaim(tokens, at, cues);
      if (relative) aside ??= { ...relative, isMild: false };
      continue;
    }
    const source = joinFellows(tokens, found, cues);
    const clause = relativeAround(tokens, source, cues);
    if (clause) {
      aside ??= { source, content: clause, isMild: false };
      continue;
    }
    const content = contentOf(tokens, source, { start, end }, cues);
    if (content === null) continue;
    if (!tellsLittle(tokens, source, content, cues) && !isUntold(tokens, source, content, cues)) return { source, content, isMild: false };
    mild ??= { source, content, isMild: true };
  }
  return aside ?? mild;
}

/** The verb tells of speech without its words, or may mean much else. */
function tellsLittle(tokens: Tokens, { cue, by, mention }: Source, content: Span, cues: Cues): boolean {
  if (cue === null || by !== 'verb') return false;
  if (isFraming(tokens, cue, cues)) return true;
  const isTold = mention.kind !== 'pronoun' && tokens[cue - 1]?.text === ',';
  if (isTold && cues.impersonal.has(keyAt(tokens, cue)) && cues.it.has(keyAt(tokens, cue + 1))) return false; // "…, hieß es aus dem Amt"
  const isInverted = mention.from > cue;
  return isMild(tokens, cue, { isBehind: content.start > (tokens[cue]?.start ?? 0), isInverted }, cues);
}

/** "was die Kinder sagen, und", "eine Seele, durch die er denkt": the verb of a clause that describes something. */
function isInRelative(tokens: Tokens, { kind, from }: Mention, cue: number): boolean {
  const before = keyAt(tokens, from - 1);
  const comma = tokens.slice(0, cue).findLastIndex(({ text }) => text === ',');
  return WHAT.test(before) || (comma > 0 && WHAT.test(keyAt(tokens, comma + 1))) || (kind === 'pronoun' && WHOM.test(before));
}
const WHAT = /^was$/;
const WHOM = /^(?:die|das|den|dem|der|denen)$/;

/** "Am Hafen forderte der Rat mehr", "die Zahlen, die der Rat nannte": in German what stands ahead of the verb is no clause. */
function isUntold(tokens: Tokens, { cue, by, mention }: Source, content: Span, { nounsHaveCapitals }: Cues): boolean {
  if (!nounsHaveCapitals || by !== 'verb' || cue === null) return false;
  if (mention.from < cue && isInRelative(tokens, mention, cue)) return true;
  const first = Math.min(mention.from, cue);
  const isAhead = content.end <= (tokens[first]?.start ?? 0);
  return isAhead && endOfToldBefore(tokens, mention, cue) === null;
}

function readSaying(tokens: Tokens, at: number, cues: Cues): Source | null {
  if (cues.isEnglish && isLeaning(tokens, at, cues)) return readAside(tokens, at, cues);
  if (isFraming(tokens, at, cues)) return readFramed(tokens, at, cues);
  if (!(isVerb(tokens, at, cues) || opensPhrase(tokens, at, cues)) || isDenied(tokens, at) || isGermanPassive(tokens, at, cues))
    return null;
  if (cues.nounsHaveCapitals && isOtherDeed(tokens, at)) return null;
  if (!cues.isEnglish && cues.mild.has(keyAt(tokens, at)) && readAccording(tokens, at + 1, cues)) return null; // "zeigt laut Hafenamt"
  if (cues.impersonal.has(keyAt(tokens, at)) && cues.it.has(keyAt(tokens, at + 1))) {
    const document = readImpersonal(tokens, at, cues);
    return document && { mention: document, cue: at, by: 'verb' };
  }
  if (cues.isEnglish && isPassiveForm(tokens, at) && !isPassive(tokens, at, cues)) return null;
  const teller = readPassive(tokens, at, cues);
  if (teller || isPassive(tokens, at, cues)) return teller && { mention: teller, cue: at, by: 'verb' };
  const mention = readWho(tokens, at, cues);
  const isSource = mention && isSomeone(tokens, mention, cues) && !statesNothing(tokens, mention, cues);
  return isSource ? { mention, cue: at, by: 'verb' } : null;
}

/** Who stands before the verb of saying, or, where that is no subject, behind it. */
function readWho(tokens: Tokens, at: number, cues: Cues): Mention | null {
  const left = readLeft(tokens, at, cues) ?? readJoined(tokens, at, cues);
  const isLeadIn = !cues.isEnglish && (left === null ? isBehindWord(tokens, at, cues) : isComplement(tokens, left, cues));
  const opening = cues.isEnglish ? at : skipAuxiliaries(tokens, at, cues);
  const isClause = left !== null && tokens.slice(left.from, left.to).some(({ key }) => cues.reported.has(key)); // "Grund seien die Zahlen, sagte"
  const isSubject = left?.kind === 'name' && !isClause && (!cues.nounsHaveCapitals || opensSentence(tokens, left, cues));
  const isObject = saysThis(tokens, at, cues) || (!cues.isEnglish && cues.it.has(keyAt(tokens, at - 1)));
  // "The ship was on its way to Weir, said one of the officials": a place is no subject
  const isPlace = left !== null && tokens[at - 1]?.text === ',' && tokens[left.to]?.text === ',' && isComplement(tokens, left, cues);
  const isInverted = isLeadIn || isObject || (tokens[opening - 1]?.text === ',' && (!isSubject || isPlace));
  const behind = isInverted ? (readInverted(tokens, at, cues) ?? readSaidTitled(tokens, at, cues)) : null;
  // "The council, which owns the pier, said it can’t": in English no pronoun stands behind the verb of a subject
  const inverted = cues.isEnglish && left !== null && behind?.kind === 'pronoun' ? null : behind;
  const subject = isLeadIn || isObject || isPlace || left === null ? readAtAuxiliary(tokens, at, cues) : left;
  if (inverted && !hasOwnVerb(tokens, inverted, cues)) return inverted;
  return subject && readPartedHead(tokens, subject, at, cues);
}

/** "Am Montag sagte der Rat"; not "il che mostra la forza", nor the second verb of "visitó la zona y ha confirmado la muerte". */
function isBehindWord(tokens: Tokens, at: number, cues: Cues): boolean {
  const { that, relatives, it, determiners } = cues;
  const key = keyAt(tokens, at - 1);
  const isVerbSecond = cues.nounsHaveCapitals || cues.isVerbSecond;
  const befores = [tokens[at - 1], isVerbSecond ? undefined : tokens[skipAuxiliaries(tokens, at, cues) - 1]]; // "und nun sagt der Rat"
  const joins = (word: Token | undefined) => word?.isCapital === false && !determiners.has(word.key) && JOINS_OR_DENIES.test(word.key);
  const isSecond = befores.some(joins) && !bringsThat(tokens, at, cues);
  return tokens[at - 1]?.kind === 'word' && !isSecond && !that.has(key) && !relatives.has(key) && !it.has(key);
}

/** "y añade el alcalde que": a clause follows the subject behind the verb. */
function bringsThat(tokens: Tokens, verb: number, cues: Cues): boolean {
  const subject = readInverted(tokens, verb, cues);
  return subject !== null && (cues.that.has(keyAt(tokens, subject.to)) || elidedThat(tokens[subject.to]?.text ?? '', cues) > 0);
}

/** "Ode hatte im März gewarnt, dass": who stands before the verb that the participle leans on. */
function readAtAuxiliary(tokens: Tokens, verb: number, cues: Cues): Mention | null {
  const finite = findAuxiliary(tokens, verb);
  const subject = finite < verb && tokens[finite - 1]?.kind === 'word' ? readLeft(tokens, finite, cues) : null;
  if (subject && !isComplement(tokens, subject, cues)) return subject;
  const isPlain = finite < verb && !cues.reported.has(keyAt(tokens, finite));
  const behind = cues.nounsHaveCapitals && isPlain ? readInverted(tokens, finite, cues) : null; // "Gestern hatte Ode dem Rat erklärt, dass"
  return behind && behind.to <= verb && !isComplement(tokens, behind, cues) ? behind : null;
}

/** "Ann Lee denied it and said that …": the sentence's subject speaks; not "the bridge was shut and said to be old". */
function readJoined(tokens: Tokens, at: number, cues: Cues): Mention | null {
  const subject =
    cues.isEnglish && JOINS.test(keyAt(tokens, skipBetween(tokens, at, cues) - 1)) ? readRight(tokens, 0, cues, 'subject') : null;
  const isPerson = subject?.kind === 'name' || (subject?.kind === 'pronoun' && !cues.it.has(keyAt(tokens, 0)));
  return isPerson && !tokens.slice(subject.to, at).some(({ key }) => PASSIVE.test(key)) ? subject : null;
}

/** Verbs that tell of speech without its words. */
function isFraming(tokens: Tokens, at: number, cues: Cues): boolean {
  return cues.isEnglish && isVerbOf(cues.frames, tokens, at, cues) && !cues.says.has(keyAt(tokens, at));
}

/** "Ann Lee accused him of lying": she speaks, though what she says is not told. */
function readFramed(tokens: Tokens, at: number, cues: Cues): Source | null {
  const left = isPassive(tokens, at, cues) ? null : readLeft(tokens, at, cues);
  return left?.kind === 'name' && opensSentence(tokens, left, cues) ? { mention: left, cue: at, by: 'verb' } : null;
}

/** "Ann Lee left the board, saying pay was low": who the sentence is about says it. */
function readAside(tokens: Tokens, at: number, cues: Cues): Source | null {
  const isAside = tokens[at - 1]?.text === ',' || readBeside(tokens, at, cues) !== null;
  const isSpeech =
    isAside && ((keyAt(tokens, at) === 'saying' && !NO_WORDS.test(keyAt(tokens, at + 1))) || opensClause(tokens, at + 1, cues));
  const mention = isSpeech ? readLeaning(tokens, at, cues) : null;
  return mention && isSomeone(tokens, mention, cues) ? { mention, cue: at, by: 'verb' } : null;
}
