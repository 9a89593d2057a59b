/** Finds the clause that names the source right after a quotation: “…,” X said; “…,” said X; “…,” according to X; “…” — X. */
import type { Cues } from './cues/cues.ts';
import { ELIDED } from './elided.ts';
import { isVerb } from './is-verb.ts';
import { keyAt } from './key-at.ts';
import { findAccording, type Source } from './read-according.ts';
import { readImpersonal } from './read-impersonal.ts';
import { isSubjectOfSaid, readInverted, readSaidBehind, readTitled } from './read-inverted.ts';
import { isComplement, isPronoun, readLeft, readRight } from './read-mention.ts';
import { readQuoted } from './read-reported.ts';
import { readVerbFinal } from './read-verb-final.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const DASH = /^[\u2013\u2014\u2015-]$/;

/** “…”, a pesté le maire; “…”, ha attaccato la leader. */
const AUXILIARY = /^(?:a|ont|avait|ha|han|hanno|había|fa|gli|s['’]est)$/;
/** « … ! » s’est exclamé le maire: no comma stands behind such a mark. */
const REFLEXIVE = /^s['’]est$/;
const LONGEST_VERB = 2;

/** “…,” while Ray spoke of “…”: a clause of its own, with a quotation of its own. */
const OTHER_CLAUSE = /^(?:while|but|and|whereas|though|although)$/;
/** “…,” she has: no speech. */
const NO_SPEECH = /^(?:has|is|was|does|needed|used)$/;
/** So far behind "recalled" the words "Ann Lee telling" may end. */
const FARTHEST_TELLING = 5;

/** "die „gute Rede“ der Ministerin": whose it is, in German. */
const WHOSE = /^(?:der|des|einer|eines)$/;

/** A source after a quotation. */
export interface After {
  readonly source: Source;
  /** The cue follows at once: “…,” said X. */
  readonly tight: boolean;
}

/** The source after token `at`, before the next quotation; `isOpening` where the quotation opens the unit. */
export function findAfter(tokens: Tokens, at: number, cues: Cues, isOpening: boolean): After | null {
  const from = skipMarks(tokens, at + 1);
  const end = endOfRegion(tokens, from);
  const first = tokens[from];
  if (first === undefined || from >= end) return null;
  if (cues.nounsHaveCapitals && WHOSE.test(first.key) && from === at + 1 && cues.determiners.has(keyAt(tokens, at - 1))) return null;
  const so = cues.nounsHaveCapitals && tokens[from + 1]?.text === ',' && keyAt(tokens, from + 2) === 'so' ? from + 2 : -1;
  const said = so > 0 ? readInverted(tokens, so, cues) : null;
  if (said && first.kind === 'word') return { source: { mention: said, cue: so, by: 'verb' }, tight: true }; // „…“ gehabt, so Ode
  const clause = readVerbFinal(tokens, at, cues);
  if (clause) return { source: clause, tight: true };
  const document = readImpersonal(tokens, from, cues);
  if (document) return { source: { mention: document, cue: from, by: 'verb' }, tight: true };
  const spoken = isVerb(tokens, from, cues) || (isOpening && isSnort(tokens, from, cues)) ? from : findLikeVerb(tokens, from, cues);
  if (spoken >= 0) {
    const inverted = readInverted(tokens, spoken, cues) ?? readTitled(tokens, spoken, cues);
    if (inverted && (isSubjectOfSaid(tokens, inverted, cues) || isObject(tokens, inverted, cues))) return null;
    if (inverted) return { source: { mention: inverted, cue: spoken, by: 'verb' }, tight: true };
  }
  const signed = DASH.test(tokens[at + 1]?.text ?? '') ? readRight(tokens, from, cues) : null;
  if (signed?.kind === 'name' && tokens.length - signed.to < 2) return { source: { mention: signed, cue: null, by: 'colon' }, tight: true };
  const according = findAccording(tokens, from, end, cues);
  if (according && according.cue === from) return { source: according, tight: true };
  const opening = readOpening(tokens, from, cues);
  const listed = findVerb(tokens, from, end, cues);
  const verb = listed < 0 && isOpening ? verbOfPronoun(tokens, opening, cues) : listed;
  const phrase = opening && verb > opening.to ? readWhole(tokens, from, verb, cues) : null;
  if (phrase) return { source: { mention: phrase, cue: verb, by: 'verb' }, tight: true };
  const reported = opening && verb >= opening.to ? readReported(tokens, verb, cues) : null;
  if (reported) return { source: { mention: reported, cue: reported.to, by: 'verb' }, tight: true };
  if (opening && verb >= opening.to && isClause(tokens, opening, verb, cues))
    return { source: { mention: opening, cue: verb, by: 'verb' }, tight: isOpening || verb - opening.to < 3 };
  if (verb >= 0 && !(OTHER_CLAUSE.test(first.key) && tokens[end]?.kind === 'quote')) {
    const left = readLeft(tokens, verb, cues);
    const mention =
      readSaidBehind(tokens, verb, left, cues) ??
      (left && (cues.isEnglish || !isComplement(tokens, left, cues)) ? left : readInverted(tokens, verb, cues));
    if (mention && mention.from >= from) return { source: { mention, cue: verb, by: 'verb' }, tight: false };
  }
  return according ? { source: according, tight: false } : null;
}

/** “…,” denied it: nobody says so of its subject. */
function isObject(tokens: Tokens, { kind, from }: Mention, { it, isEnglish }: Cues): boolean {
  return isEnglish && kind === 'pronoun' && it.has(keyAt(tokens, from));
}

/** “…,” Ann Lee recalled Bo Ray telling her: who is quoted by the one who speaks; of "the president" nobody knows which. */
function readReported(tokens: Tokens, verb: number, cues: Cues): Mention | null {
  for (let i = verb + 2; i <= verb + FARTHEST_TELLING; i += 1) {
    const mention = readQuoted(tokens, i, cues);
    if (mention && keyAt(tokens, mention.from) !== 'the') return mention;
  }
  return null;
}

/** What opens the clause; of "the director, Ivo Brandt, said" the name. */
function readOpening(tokens: Tokens, from: number, cues: Cues): Mention | null {
  const opening = readRight(tokens, from, cues);
  if (opening?.kind !== 'nominal' || tokens[opening.to]?.text !== ',') return opening;
  const name = readRight(tokens, opening.to + 1, cues);
  return name?.kind === 'name' && tokens[name.to]?.text === ',' && isVerb(tokens, name.to + 1, cues) ? name : opening;
}

/** “…” City Board of Trustees chairman Ann Lee said: a name at the end of an unbroken phrase. */
function readWhole(tokens: Tokens, from: number, verb: number, cues: Cues): Mention | null {
  const whole = readLeft(tokens, verb, cues);
  const before = whole && tokens[whole.nameFrom - 1];
  const isBehindTo = whole !== null && tokens.slice(from, whole.nameFrom).some(({ key }) => key === 'to'); // "US Ambassador to the UN Ann Lee"
  return whole?.kind === 'name' &&
    whole.from === from &&
    before &&
    (!before.isCapital || isBehindTo) &&
    whole.nameFrom > from &&
    !cues.prepositions.has(before?.key ?? '')
    ? whole
    : null;
}

/** The token of a verb that no list holds, right behind a quotation's comma: “…”, gestand Ode; “…”, a pesté le maire; “…”, a fait savoir Ode. Or -1. */
function findLikeVerb(tokens: Tokens, from: number, cues: Cues): number {
  const isBehind =
    tokens[from - 1]?.text === ',' || (cues.isVerbSecond && tokens[from - 1]?.kind === 'quote') || REFLEXIVE.test(keyAt(tokens, from));
  if (!cues.isEnglish && !isBehind) return -1;
  if (isLikeVerb(tokens, from, cues)) return from;
  if (!AUXILIARY.test(keyAt(tokens, from))) return -1;
  for (let at = from + 1; at <= from + LONGEST_VERB && isSmallWord(tokens[at], cues); at += 1) if (isLikeVerb(tokens, at, cues)) return at;
  return -1;
}

/** “…”, wundert sich Ode: any small word before a name or an article. */
function isLikeVerb(tokens: Tokens, at: number, cues: Cues): boolean {
  const token = tokens[at];
  if (!token || !isSmallWord(token, cues) || token.key.length < 3) return false;
  const next = tokens[cues.reflexive.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1];
  const isOffice = cues.isEnglish && next !== undefined && cues.isOffice(next.key);
  if (
    next?.kind !== 'word' ||
    !(next.isCapital || isOffice || cues.determiners.has(next.key) || ELIDED.test(next.text) || isPronoun(next, cues))
  )
    return false;
  return !cues.between.has(token.key) && (!cues.isEnglish || ((next.isCapital || isOffice) && token.key.endsWith('ed')));
}

/** A word that may be a verb. */
function isSmallWord(token: Token | undefined, { prepositions, breaks, determiners }: Cues): boolean {
  if (token?.kind !== 'word' || token.isCapital || token.text !== token.key) return false;
  return ![prepositions, breaks, determiners].some((words) => words.has(token.key));
}

/** How any English verb of the third person ends: `deadpanned`, `snorts`. */
const VERBAL = /(?:ed|[^s]s)$/;

/** “…,” she deadpans: any verb behind a pronoun. */
function verbOfPronoun(tokens: Tokens, opening: Mention | null, cues: Cues): number {
  const verb = opening && tokens[opening.to];
  const isVerbal = verb?.kind === 'word' && VERBAL.test(verb.key) && !NO_SPEECH.test(verb.key);
  return cues.isEnglish && opening?.kind === 'pronoun' && isVerbal ? opening.to : -1;
}

/** “…,” snorts his friend. */
function isSnort(tokens: Tokens, at: number, { isEnglish, between, breaks }: Cues): boolean {
  const token = tokens[at];
  const isVerbal =
    token?.kind === 'word' && !token.isCapital && VERBAL.test(token.key) && !between.has(token.key) && !breaks.has(token.key);
  return isEnglish && isVerbal && OWN.test(keyAt(tokens, at + 1));
}
const OWN = /^(?:his|her|their|my)$/;

/** Between a subject and its verb stand only appositions and adverbs. */
function isClause(tokens: Tokens, opening: Mention, verb: number, cues: Cues): boolean {
  if (verb === opening.to) return true;
  const next = tokens[opening.to];
  return (
    next?.kind === 'mark' ||
    next === undefined ||
    cues.between.has(next.key) ||
    cues.prepositions.has(next.key) ||
    cues.relatives.has(next.key) ||
    verb - opening.to <= 2
  );
}

function findVerb(tokens: Tokens, from: number, end: number, cues: Cues): number {
  for (let i = from; i < end; i += 1) {
    if (isVerb(tokens, i, cues)) return i;
  }
  return -1;
}

function skipMarks(tokens: Tokens, from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'mark' && at - from < 2) at += 1;
  return at;
}

function endOfRegion(tokens: Tokens, from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]?.kind !== 'quote' && end - from < 40) end += 1;
  return end;
}
