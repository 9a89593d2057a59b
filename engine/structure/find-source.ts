/** Finds the cue and the words for the source beside one quotation in its unit. */

import { closesClause } from './closes-clause.ts';
import type { Cues } from './cues/cues.ts';
import { findAfter } from './find-after.ts';
import { findAuxiliary } from './find-auxiliary.ts';
import { findClosing } from './find-closing.ts';
import { findFirstSubject, someone, WINDOW } from './find-first-subject.ts';
import { isGermanLabel, readBeforeColon } from './german-colons.ts';
import { AGE } from './is-age.ts';
import { isLabelled } from './is-labelled.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { isVerb, isVerbOf } from './is-verb.ts';
import { joinFellows } from './join-fellows.ts';
import { keyAt } from './key-at.ts';
import { opensSentence } from './opens-sentence.ts';
import { findAccording, readAccording, type Source } from './read-according.ts';
import { readImpersonal } from './read-impersonal.ts';
import { hasOwnVerb, readInverted, readSaidBehind } from './read-inverted.ts';
import { isLeaning, readLeaning } from './read-leaning.ts';
import { isComplement, readLeft, readRight } from './read-mention.ts';
import { readPartedHead } from './read-parted-head.ts';
import { readRelative } from './read-relative.ts';
import { isPassive, readInscribed, readPassive, readQuoted } from './read-reported.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** Before a colon, this many words are a name rather than a sentence. */
const SHORT_INTRODUCTION = 7;

/** `Ann Lee is adamant:` */
const IS = /^(?:is|was|are|were)$/;
const LONGEST_SENDER = 6;
/** `1959: “…”`, `September 15, 1987: “…”`: when, not who. */
const YEAR = /^\d{4}(?:[–-]\d+)?$/;
/** `Ann Lee schüttelt den Kopf:` */
const OBJECT = /^(?:den|dem|einen|einem|keinen|seinen|ihren|seinem|ihrem)$/;

/** The best source for the quotation at token `at`, or null when its unit names none. */
export function findSource(tokens: Tokens, at: number, cues: Cues): Source | null {
  if (isNameOfKind(tokens, at, cues)) return null;
  const nearest = findNearest(tokens, at, cues);
  return nearest && joinFellows(tokens, nearest, cues);
}

function findNearest(tokens: Tokens, at: number, cues: Cues): Source | null {
  const isOpening = !tokens.slice(Math.max(0, at - WINDOW), at).some(({ kind }) => kind === 'word');
  const after = findAfter(tokens, at, cues, isOpening);
  if (after && (isOpening || (after.tight && !isIntroduced(tokens, at, cues)))) return after.source;
  return (
    findBefore(tokens, at, cues) ??
    (isToldBySomeone(tokens, at, cues) ? null : after?.source) ??
    findClosing(tokens, at, cues) ??
    findAccording(tokens, Math.max(0, at - WINDOW), Math.min(tokens.length, at + WINDOW), cues) ??
    findSubject(tokens, at, cues)
  );
}

/** "Además insistió: “…”; y exigió la liberación": where verbs need no pronoun, who says it was named before. */
function isToldBySomeone(tokens: Tokens, at: number, cues: Cues): boolean {
  return cues.speaking.size === 0 && tokens[at - 1]?.text === ':' && tokens.slice(0, at).some((_, i) => isVerb(tokens, i, cues));
}

/** "Ann Lee asked: “Who?” Bo Ray replied": the verb before the colon tells who asks. */
function isIntroduced(tokens: Tokens, at: number, cues: Cues): boolean {
  return tokens[at - 1]?.text === ':' && isVerb(tokens, at - 2, cues);
}

/** "the category of “ice cream maker”": a name for something. */
const KIND = /^(?:category|season|name|word|title|kind|game|genre)$/;

/** "this season of “goodwill toward men”": what something is called. */
function isNameOfKind(tokens: Tokens, at: number, { isEnglish }: Cues): boolean {
  return isEnglish && keyAt(tokens, at - 1) === 'of' && KIND.test(keyAt(tokens, at - 2));
}

/** "an account describing itself as “the voice of the pier”" */
function isSelfNamed(tokens: Tokens, at: number): boolean {
  return keyAt(tokens, at - 1) === 'as' && /self$|selves$/.test(keyAt(tokens, at - 2)) && /ing$/.test(keyAt(tokens, at - 3));
}

/** True where the quotation is what somebody was accused of or called, by nobody that the unit names; not "challenged over his words that “…”". */
export function isSaidByNobody(tokens: Tokens, at: number, cues: Cues): boolean {
  if (cues.that.has(keyAt(tokens, at - 1))) return false;
  if (isNameOfKind(tokens, at, cues) || isLabelled(tokens, at) || isSelfNamed(tokens, at)) return true;
  if (keyAt(tokens, at + 1) === 'came' && keyAt(tokens, at + 2) === 'the') return true; // “…,” came the reply
  for (let i = at - 1; i >= Math.max(0, at - WINDOW) && tokens[i]?.kind === 'word'; i -= 1) if (isPassive(tokens, i, cues)) return true;
  return false;
}

/** The source of a unit that ends in a colon and leaves its quotation to the next paragraph. Without a verb of saying only a name will do: not "Some key points:". */
export function findIntroduction(tokens: Tokens, cues: Cues): Source | null {
  if (tokens.at(-1)?.text !== ':') return null;
  const said = findBefore(tokens, tokens.length, cues);
  const subject = said ?? findSubject(tokens, tokens.length, cues);
  return said ?? (subject?.mention.kind === 'name' ? subject : null);
}

function findBefore(tokens: Tokens, at: number, cues: Cues): Source | null {
  const start = Math.max(0, at - WINDOW);
  for (let i = at - 1; i >= start; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const source = readCueBefore(tokens, i, at, cues);
    if (source) return source;
  }
  return null;
}

function readCueBefore(tokens: Tokens, i: number, at: number, cues: Cues): Source | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const according = readAccording(tokens, i, cues);
  if (according) return according;
  const reported = readInscribed(tokens, i, cues) ?? readQuoted(tokens, i, cues);
  if (reported) return { mention: reported, cue: i, by: 'verb' };
  const relative = readRelative(tokens, i, at, cues);
  if (relative) return { mention: relative, cue: i, by: isVerb(tokens, i, cues) ? 'verb' : 'frame' };
  if (isLeaning(tokens, i, cues)) {
    const mention = readLeaning(tokens, i, cues);
    return mention ? { mention, cue: i, by: 'verb' } : null;
  }
  const passive = readPassive(tokens, i, cues);
  if (passive) return { mention: passive, cue: i, by: 'frame' };
  if (isPassive(tokens, i, cues) || closesClause(tokens, i, cues)) return null;
  const document = readImpersonal(tokens, i, cues);
  if (document && document.to <= at) return { mention: document, cue: i, by: 'verb' };
  const isSaying = isVerb(tokens, i, cues);
  if (!isSaying && !isVerbOf(cues.frames, tokens, i, cues)) return null;
  const isJoined = cues.breaks.has(keyAt(tokens, i - 1));
  const left = readLeft(tokens, i, cues);
  const mention =
    (isSaying ? (verbSecond(tokens, i, at, cues) ?? readSaidBehind(tokens, i, left, cues)) : null) ??
    someone(tokens, left, cues) ??
    (isSaying && !isJoined ? invertedBefore(tokens, i, at, cues) : null) ??
    findFirstSubject(tokens, i, cues);
  const head = mention && readPartedHead(tokens, readHead(tokens, mention, i, cues), i, cues);
  return head && { mention: head, cue: i, by: isSaying ? 'verb' : 'frame' };
}

/** "A mother who fled when a ferry caught fire has told": what stands before the verb belongs to the clause; not "who won a case that the defence called". */
function readHead(tokens: Tokens, mention: Mention, verb: number, cues: Cues): Mention {
  if (
    !cues.isEnglish ||
    !/^ha(?:s|ve)$/.test(keyAt(tokens, verb - 1)) ||
    mention.kind !== 'nominal' ||
    mention.from === 0 ||
    isWho(tokens, mention, cues)
  )
    return mention;
  const head = readRight(tokens, 0, cues);
  return head && head.to < mention.from && keyAt(tokens, head.to) === 'who' ? head : mention;
}

/** "says Doolittle, “…": the verb before its subject, ahead of the quotation. */
function invertedBefore(tokens: Tokens, verb: number, at: number, cues: Cues): Mention | null {
  const mention = readInverted(tokens, verb, cues);
  return mention && mention.to <= at && !hasOwnVerb(tokens, mention, cues) ? mention : null;
}

/** "…, sagte Ode am Montag: „…“", "In Ulm sagte Ode: „…“": outside English the subject follows when something else comes first. */
function verbSecond(tokens: Tokens, verb: number, at: number, cues: Cues): Mention | null {
  if (cues.isEnglish) return null;
  const finite = findAuxiliary(tokens, verb);
  const left = readLeftPlain(tokens, finite, cues) ?? readOpening(tokens, finite, cues);
  if (left && !isComplement(tokens, left, cues)) return finite === verb ? null : left;
  return invertedBefore(tokens, finite, at, cues);
}

function readLeftPlain(tokens: Tokens, verb: number, cues: Cues): Mention | null {
  return tokens[verb - 1]?.kind === 'word' ? readLeft(tokens, verb, cues) : null;
}

/** "Ode (SPD) nannte das Urteil „…“": what follows such a verb is no subject. */
function readOpening(tokens: Tokens, verb: number, cues: Cues): Mention | null {
  const left = readLeft(tokens, verb, cues);
  return left && opensSentence(tokens, left, cues) ? left : null;
}

/** "a text from Ann Lee:", "a letter by Ann Lee:", "quoting Ann Lee:". */
function readSender(tokens: Tokens, colon: number, cues: Cues): Mention | null {
  for (let i = colon - 1; i >= Math.max(0, colon - LONGEST_SENDER); i -= 1) {
    const key = keyAt(tokens, i);
    if (!(key === 'quoting' || ((key === 'from' || key === 'by') && cues.papers.has(keyAt(tokens, i - 1))))) continue;
    const mention = readRight(tokens, i + 1, cues);
    return mention?.kind === 'name' && mention.to === colon ? mention : null;
  }
  return null;
}

/** "Kritik kam von Ann Ode: „…“": the name behind a verb and "von" that ends before a token. */
function readFrom(tokens: Tokens, end: number, cues: Cues): Mention | null {
  if (!cues.nounsHaveCapitals) return null;
  const from = tokens.slice(0, end).findLastIndex(({ key }, at) => key === 'von' && tokens[at - 1]?.isCapital === false);
  const mention = from > 0 && tokens[from - 1]?.kind === 'word' ? readRight(tokens, from + 1, cues) : null;
  return mention?.kind === 'name' && mention.to === end ? mention : null;
}

/** "El alcalde:", "dice la alcaldesa:"; not "Et d’ajouter:", "hij plaatst een kanttekening:". */
function mayIntroduce(tokens: Tokens, { kind, from, to }: Mention, cues: Cues): boolean {
  if (cues.isEnglish) return true;
  if (cues.nounsHaveCapitals) return tokens[to - 1]?.isCapital === true && !isGermanLabel(tokens, from, to);
  return kind === 'name' || cues.isOffice(keyAt(tokens, to - 1)) || (from === 0 && cues.determiners.has(keyAt(tokens, from)));
}

/** Before a comma and an age: "Teresa, 70 anni:", "Teresa, 70:". */
function endOfNamed(tokens: Tokens, end: number): number {
  const age = AGE.test(keyAt(tokens, end - 1)) ? end - 1 : end - 2;
  return AGE.test(keyAt(tokens, age)) && tokens[age - 1]?.text === ',' ? age - 1 : end;
}

/** "The harbour director: “…”", "Protesters: “…”"; not "rolls his eyes: “…”". */
function isWho(tokens: Tokens, { from, to }: Mention, cues: Cues): boolean {
  const last = keyAt(tokens, to - 1);
  return from === 0 || cues.bare.has(last) || isPersonNoun(last.replace(/s$/, ''), undefined, cues);
}

/** The words before a colon, or the sentence's subject; "Ann Lee is adamant:" and "ist sich sicher:" end in no name. */
function findSubject(tokens: Tokens, at: number, cues: Cues): Source | null {
  if (tokens[at - 1]?.text === ':') {
    if (isLabelled(tokens, at)) return null;
    const sender = readBeforeColon(tokens, at, cues) ?? readSender(tokens, at - 1, cues);
    if (sender) return { mention: sender, cue: null, by: 'colon' };
    const named = readFrom(tokens, at - 1, cues) ?? readLeft(tokens, endOfNamed(tokens, at - 1), cues);
    const isNoun = named && (named.kind === 'pronoun' || mayIntroduce(tokens, named, cues)) && !YEAR.test(keyAt(tokens, named.to - 1));
    const isObject =
      named && cues.nounsHaveCapitals && [named.from - 1, named.from, named.nameFrom - 1].some((i) => OBJECT.test(keyAt(tokens, i)));
    const isPredicate =
      named &&
      (isObject || IS.test(keyAt(tokens, named.from - 1)) || (cues.isEnglish && named.kind === 'nominal' && !isWho(tokens, named, cues)));
    if (isNoun && !isPredicate && (at <= SHORT_INTRODUCTION || (named.kind === 'name' && tokens[named.from - 1]?.kind === 'mark')))
      return { mention: named, cue: null, by: 'colon' };
  }
  const mention = findFirstSubject(tokens, at, cues);
  return mention ? { mention, cue: null, by: 'subject' } : null;
}
