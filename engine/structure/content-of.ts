/** Finds the words of an indirect statement around its source. */
import { commaAfter, FARTHEST_THAT } from './comma-after.ts';
import type { Cues } from './cues/cues.ts';
import { elidedThat } from './elided-that.ts';
import { endOfToldBefore } from './end-of-told.ts';
import { followsLeadIn } from './follows-lead-in.ts';
import { keyAt } from './key-at.ts';
import { isFiniteVerb } from './opens-clause.ts';
import { opensRelative, startBehindApposition } from './opens-relative.ts';
import { isOwnAccount } from './own-account.ts';
import type { Source } from './read-according.ts';
import { skipAuxiliaries } from './skip-between.ts';
import type { Span } from './split-sentences.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** `(SPD)` behind a name. */
const LONGEST_BRACKET = 6;
/** `Asked what it was, she said`: not what she said. */
const ASKED = /^(?:asked|pressed|quizzed)$/;
const LEAST_WORDS = 3;
/** `le rapport que`, `il rapporto che` */
const RELATIVE = /^(?:que|qui|che|dont)$/;
const CONJUNCTION = /^(?:und|aber|oder|denn|doch|sowie|og|eller|men|och|en|of|maar|y|o|u|pero|e|ed|ma|et|ou|mais|mas)$/;

/** What follows the cue, or, where little follows, what stands before it. */
export function contentOf(tokens: Tokens, { mention, cue, by }: Source, { start, end }: Span, cues: Cues): Span | null {
  const first = Math.min(mention.from, cue ?? mention.from);
  const last = Math.max(mention.to, (cue ?? 0) + 1);
  if (by === 'according' && (isWithin(tokens, first, last, cues) || (cue !== null && isOwnAccount(tokens, cue))))
    return { start, end: trimStop(tokens, end) };
  const isToldOf = by === 'according' && tellsOfSource(tokens, last, cues);
  const told = isToldOf ? tokens.findIndex(({ text }, at) => at >= last && text === ',') : -1;
  const isGerman = cues.nounsHaveCapitals;
  const isSourced = (by === 'according' && isGerman) || (cues.according.has(keyAt(tokens, 0)) && isDescribed(tokens, mention, cues));
  const from = isSourced ? startBehindSource(tokens, last, cues) : startOfClause(tokens, Math.max(last, told + 1), cues);
  const after = tokens.length - from;
  const clause = cues.isEnglish ? first : skipAuxiliaries(tokens, first, cues);
  const before = tokens[clause - 1]?.text === ',' ? clause - 1 : first;
  // "…, säger Anna Lind till Tidebladet", "…, the UN warned on Monday, after": what follows is where or when it was said.
  const isPlaced = mention.from > (cue ?? 0) || isWhereOrWhen(tokens, last, cues);
  const closes =
    (by === 'verb' && isPlaced && before < clause && before >= LEAST_WORDS && from === last) || (isToldOf && before >= LEAST_WORDS);
  const ahead = by === 'verb' && isGerman ? endOfToldBefore(tokens, mention, cue ?? first) : before;
  if (
    !closes &&
    after >= LEAST_WORDS &&
    (after >= first - 2 ||
      (ahead === null && from > last && !opensRelative(tokens, from, cues)) ||
      isInserted(tokens, first, before, cues) ||
      isNameInMarks(tokens, mention, cue, cues) ||
      (cue !== null && mention.from < cue && cues.says.has(keyAt(tokens, cue)) && followsLeadIn(tokens, from, cues)))
  )
    return { start: startBehindThat(tokens, from, cues) ?? start, end: trimStop(tokens, end) };
  if (cues.isEnglish && (ASKED.test(keyAt(tokens, 0)) || tokens[first - 1]?.kind === 'word')) return null;
  const close = ahead ?? before;
  return close >= LEAST_WORDS ? { start, end: tokens[close - 1]?.end ?? end } : null;
}

/** "selon le rapport que le conseil a publié", "d’après le récit qu’elle livre": what follows tells of the source. */
function tellsOfSource(tokens: Tokens, at: number, cues: Cues): boolean {
  const token = tokens[at];
  return !cues.isEnglish && token?.kind === 'word' && (RELATIVE.test(token.key) || elidedThat(token.text, cues) > 0);
}

/** "Die Ursache ist nach Angaben der Polizei noch unklar": the sentence goes around its source, outside English. */
function isWithin(tokens: Tokens, first: number, last: number, { isEnglish, that, relatives }: Cues): boolean {
  const before = tokens[first - 1];
  if (isEnglish || before?.kind !== 'word' || tokens[last]?.kind !== 'word') return false;
  return first > 1 && !CONJUNCTION.test(before.key) && !that.has(before.key) && !relatives.has(before.key);
}

function isWhereOrWhen(tokens: Tokens, at: number, { isEnglish, prepositions, capitals }: Cues): boolean {
  return isEnglish && (prepositions.has(keyAt(tokens, at)) || capitals.has(keyAt(tokens, at)));
}

/** "The head of the union, Ann Lee, said pay was low": before the name stands who she is. */
function isNameInMarks(tokens: Tokens, { kind, from, to }: Mention, cue: number | null, { isEnglish }: Cues): boolean {
  return isEnglish && kind === 'name' && cue === to + 1 && tokens[from - 1]?.text === ',' && tokens[to]?.text === ',';
}

/** "the cuts, which it says will save", "when, the court said, he must": the clause goes on behind the cue. */
function isInserted(tokens: Tokens, first: number, before: number, { isEnglish, relatives, breaks }: Cues): boolean {
  return isEnglish && (relatives.has(keyAt(tokens, first - 1)) || breaks.has(keyAt(tokens, before - 1)));
}

function startBehindThat(tokens: Tokens, at: number, cues: Cues): number | undefined {
  const token = tokens[at];
  return token && token.start + elidedThat(token.text, cues);
}

/** "Según Bo Lasa, director de la Policía, no quedan barcos": an office behind the name, outside English. */
function isDescribed(tokens: Tokens, { kind, to }: Mention, { isEnglish, isOffice, determiners }: Cues): boolean {
  const at = determiners.has(keyAt(tokens, to + 1)) ? to + 2 : to + 1;
  return !isEnglish && kind === 'name' && tokens[to]?.text === ',' && isOffice(keyAt(tokens, at));
}

/** "Laut Ode hatte der Rat", "Nach Angaben von Ann Ode, Forscherin in Ulm, hatte der Rat": behind a German source. */
function startBehindSource(tokens: Tokens, last: number, cues: Cues): number {
  let from = skipBracket(tokens, last);
  if (tokens[from]?.text === ',') from = startBehindApposition(tokens, from, cues);
  while (tokens[from]?.kind === 'mark') from += 1;
  return from;
}

/** After the "that" that follows the cue closely, or after the cue. */
function startOfClause(tokens: Tokens, last: number, cues: Cues): number {
  for (let at = last; at < Math.min(tokens.length, last + FARTHEST_THAT); at += 1) {
    if (elidedThat(tokens[at]?.text ?? '', cues) > 0) return at;
    // "said that was a lie": the subject of what is said
    if (cues.that.has(keyAt(tokens, at))) return isFiniteVerb(tokens[at + 1]) && cues.isEnglish ? at : at + 1;
    if (cues.isEnglish && isFiniteVerb(tokens[at])) break; // "said it was cold that night"
  }
  const comma = cues.nounsHaveCapitals ? commaAfter(tokens, last) : -1;
  const isSaid = comma <= last || !opensRelative(tokens, comma + 1, cues); // not "klagte über Gebühren, die von Banken erhoben werden"
  let from = isSaid ? Math.max(last, comma) : last;
  if (cues.isEnglish && keyAt(tokens, from) === 'out') from += 1; // "pointed out the pier was shut"
  from = skipBracket(tokens, from);
  while (tokens[from]?.kind === 'mark') from += 1;
  // "reclaman, además, un puente"
  return !cues.isEnglish && from > last && cues.between.has(keyAt(tokens, from)) && tokens[from + 1]?.text === ',' ? from + 2 : from;
}

function skipBracket(tokens: Tokens, from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const close = tokens.slice(0, from + LONGEST_BRACKET).findIndex(({ text }, at) => at > from && text === ')');
  return tokens[close + 1]?.text === ',' ? close + 1 : Math.max(from, close);
}

function trimStop(tokens: Tokens, end: number): number {
  const last = tokens.at(-1);
  return last?.kind === 'mark' ? last.start : end;
}
