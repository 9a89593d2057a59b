/** Finds the role that an article gives a person: "White House press secretary" before the name, or "the mayor of Orrin" after it. */
import { readApposedOffice } from './apposed-office.ts';
import { COURTESY } from './courtesy.ts';
import type { Cues } from './cues/cues.ts';
import { ELIDED } from './elided.ts';
import { opensWithBody } from './is-institution.ts';
import { keyAt } from './key-at.ts';
import type { Named, NameIndex, Naming } from './name-index.ts';
import { isFiniteVerb } from './opens-clause.ts';
import type { Token } from './to-units.ts';

/** Small words before an office's own capitals: "former Orrin mayor". */
const QUALIFIERS = new Set(
  'first former then longtime acting retired veteran senior chief deputy vice interim incoming outgoing famous fellow conservative liberal state federal local national top leading ex prominent influential billionaire'.split(
    ' ',
  ),
);
/** `led by`, `known as`: no role begins so. */
const PARTICIPLE = /^(?:led|known|born|seen|called|named|dubbed|including|[A-Za-zÀ-ɏ]+ed)$/;
/** `frühere`, `ehemaliger`; not `glich`, `spielte`. */
const GERMAN_ADJECTIVE = /(?:er|en|es|em|[^t]e)$/;
/** Nordic verbs: `kommenterede`. */
const PAST = /[ae]de$/;
/** `des Seglers Max Ode` */
const GENITIVE = /^(\S*\p{Ll}er)s$/u;
/** `to host Ode`, `will coach Ode`: what is done, and no office. */
const DOES = /^(?:host|coach|guard|judge|head|star|pilot|captain|guide|nurse|count|chair|partner|intern|author)$/;
const DOES_BEFORE = /^(?:to|will|would|can|could|should|must|may|might|not|helped?|who)$/;
/** `Ann Lee, herself a mother of two,` */
const HIMSELF = /^(?:him|her|them)sel(?:f|ves)$/;
const NO_TITLE = /^(?:on|me|don)$/;
/** In "According to the mayor, Ann Lee," the name stands so near. */
const FARTHEST_SOURCE = 5;
const LONGEST_BEFORE = 8;
const LONGEST_AFTER = 14;
const LONGEST_HEAD = 6;
/** `41`, `41-year-old`: an age is no role. */
const AGE = /^\d{1,3}(?:-year-old)?$/;
/** The role as printed, from the first place that gives one; null where none does. */
export function findRole(named: Named, index: NameIndex, cues: Cues): string | null {
  for (const naming of index.placesOf(named)) {
    const role = roleAfter(naming, cues) ?? apposedRole(naming, cues) ?? roleBefore(naming, cues);
    if (role !== null) return cues.nounsHaveCapitals ? role.replace(GENITIVE, '$1') : role;
  }
  return null;
}

/** "la maire de Valmorin, Ann Petit," */
function apposedRole(naming: Naming, cues: Cues): string | null {
  const office = readApposedOffice(naming, cues);
  return office && textOf(naming.tokens, office.from, office.to);
}

function roleBefore(naming: Naming, cues: Cues): string | null {
  const { tokens } = naming;
  let from = naming.from;
  while (from > 1 && COURTESY.test(keyAt(tokens, from - 1)) && !(cues.isEnglish && NO_TITLE.test(keyAt(tokens, from - 1)))) from -= 1;
  const isBehindComma = isApposed(naming, from);
  if (isBehindComma) from -= 1;
  let start = from;
  while (start > 0 && from - start < LONGEST_BEFORE && isRoleWord(tokens, start - 1, from, cues)) start -= 1;
  while (start < from && (AGE.test(keyAt(tokens, start)) || !/\p{L}/u.test(keyAt(tokens, start)))) start += 1;
  if (tokens[start - 1]?.text === ',' && tokens[start - 2]?.kind === 'quote') start += 1;
  start = behindAttribute(tokens, withoutLeadIn(tokens, start, from, cues), from, cues);
  if (isBehindComma && !cues.isEnglish && cues.prepositions.has(keyAt(tokens, start - 1))) return null; // "la esposa del alcalde, Ann Lasa"
  const words = tokens.slice(start, from);
  if (cues.isEnglish && words.length === 1 && DOES.test(words[0]?.text ?? '') && DOES_BEFORE.test(keyAt(tokens, start - 1))) return null;
  const hasOffice = words.some(({ key }) => cues.isOffice(key) && !COURTESY.test(key));
  return hasOffice && endsInOffice(words, cues) ? textOf(tokens, startOfPair(tokens, start), from) : null;
}

/** Of "der für den Hafen zuständige Rat" only "Rat": in German an adjective may have words of its own before it. */
function behindAttribute(tokens: readonly Token[], start: number, from: number, cues: Cues): number {
  const isOpened = cues.determiners.has(keyAt(tokens, start - 1)) && cues.prepositions.has(keyAt(tokens, start - 2));
  if (!cues.nounsHaveCapitals || !(isOpened || cues.prepositions.has(keyAt(tokens, start - 1)))) return start;
  const adjective = tokens.slice(start, from).findLastIndex(({ isCapital }, at) => !isCapital && tokens[start + at - 1]?.isCapital);
  return adjective > 0 && tokens[start + adjective + 1]?.isCapital ? start + adjective + 1 : start;
}

/** "klimat- och miljöminister", "Bildungs-, Kultur- und Sportminister": the halves before "och" are a part of it. */
function startOfPair(tokens: readonly Token[], start: number): number {
  let from = start;
  while (endsHalf(tokens, from, from === start ? HALVES : COMMA)) from -= HALF_WORDS;
  return from;
}

function endsHalf(tokens: readonly Token[], end: number, joint: RegExp): boolean {
  const [half, hyphen, and] = tokens.slice(Math.max(0, end - HALF_WORDS), end);
  return and !== undefined && joint.test(and.key) && hyphen?.text === '-' && half?.kind === 'word' && half.end === hyphen.start;
}
const HALF_WORDS = 3;
const COMMA = /^,$/;
const HALVES = /^(?:och|og|en|und)$/;

/** "president Ode praised Ann Lee": what stands between office and name is a verb. */
function endsInOffice(words: readonly Token[], cues: Cues): boolean {
  const last = words.at(-1);
  return (
    last !== undefined && !last.isPossessive && (cues.isOffice(last.key) || last.isCapital || words.some(({ key }) => cues.links.has(key)))
  );
}

/** From the right: small words, then one run of capitals, then small words that qualify; "Lind threw famous Orrin reporter" ends at "famous". */
function withoutLeadIn(tokens: readonly Token[], start: number, from: number, cues: Cues): number {
  let at = from;
  while (at > start && !tokens[at - 1]?.isCapital) at -= 1;
  while (at > start && (tokens[at - 1]?.isCapital || cues.links.has(keyAt(tokens, at - 1)))) at -= 1;
  if (at === 1 && start === 0 && opensWithBody(tokens, cues)) return 0;
  while (at > start && QUALIFIERS.has(keyAt(tokens, at - 1))) at -= 1;
  while (at < from && cues.capitals.has(keyAt(tokens, at))) at += 1;
  return cues.isEnglish ? at : start;
}

/** "the harbour director, Ivo Brandt, said": the name stands between commas, after a common noun. */
function isApposed({ tokens, to }: Naming, from: number): boolean {
  const before = tokens[from - 2];
  return tokens[from - 1]?.text === ',' && tokens[to]?.kind !== 'word' && before?.kind === 'word' && !before.isCapital;
}

function isRoleWord(tokens: readonly Token[], at: number, from: number, cues: Cues): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || cues.breaks.has(token.key) || cues.determiners.has(token.key) || token.key === 'sowie') return false;
  if (cues.prepositions.has(token.key))
    return (
      cues.links.has(token.key) &&
      at > 0 &&
      at + 1 < from &&
      (cues.isOffice(keyAt(tokens, at - 1)) || isInsideBody(tokens, at) || (at === 1 && opensWithBody(tokens, cues)))
    );
  if (cues.nounsHaveCapitals && !token.isCapital && !GERMAN_ADJECTIVE.test(token.key)) return false;
  if (cues.isVerbSecond && PAST.test(token.key)) return token.isCapital;
  return !cues.says.has(token.key) || token.isCapital;
}

/** "Office for Police Conduct’s director": a preposition between capitals, in a body’s name. */
function isInsideBody(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|for)$/.test(keyAt(tokens, at)) && tokens[at - 1]?.isCapital === true && tokens[at + 1]?.isCapital === true;
}

function roleAfter({ tokens, from, to }: Naming, cues: Cues): string | null {
  if (tokens[to]?.text !== ',') return null;
  let end = to + 1;
  while (end < tokens.length && end - to <= LONGEST_AFTER && tokens[end]?.kind === 'word' && !isRelative(tokens, end, cues)) end += 1;
  const closed = end;
  while (end > to + 1 && (cues.breaks.has(keyAt(tokens, end - 1)) || cues.prepositions.has(keyAt(tokens, end - 1)))) end -= 1;
  const isSource = cues.isEnglish ? keyAt(tokens, 0) === 'according' && from <= FARTHEST_SOURCE : cues.according.has(keyAt(tokens, 0));
  const behind = behindBracket(tokens, closed);
  if (isSource && tokens[endOfBracket(tokens, closed)]?.text !== ',') return null; // "Segundo o instituto, o preço médio subiu."
  const isHalf = cues.nounsHaveCapitals && tokens[closed]?.text === '-' && tokens[closed]?.start === tokens[closed - 1]?.end;
  if (isHalf) end = startOfOwner(tokens, to, end); // "Vorsitzende der Hafen- und Seeleute"
  const opens = to + 1 + (HIMSELF.test(keyAt(tokens, to + 1)) ? 1 : 0);
  const words = withoutArticle(tokens.slice(opens, end), cues);
  const closes = (isHalf && end < closed) || behind >= tokens.length || tokens[behind]?.kind !== 'word' || isRelative(tokens, behind, cues);
  const hasVerb = words.some(({ key, isCapital }) => cues.says.has(key) && !isCapital);
  const opening = words[0]?.key ?? '';
  const isRole =
    !PARTICIPLE.test(opening) &&
    !isFiniteVerb(words[0]) &&
    !cues.prepositions.has(opening) &&
    (opening === 'then' || !cues.breaks.has(opening)) &&
    headOf(words, cues).some(({ key }) => cues.isOffice(key));
  return closes && !hasVerb && isRole ? textOf(tokens, end - words.length, end) : null;
}

/** Where whose office it is begins, or `end`. */
function startOfOwner(tokens: readonly Token[], to: number, end: number): number {
  for (let at = to + 2; at < end; at += 1) if (/^(?:der|des)$/.test(keyAt(tokens, at))) return at;
  return end;
}

/** `die` of "Ann Ode, die"; not `der` of "Leiterin der Schule", "Leiter der neuen Schule". */
function isRelative(tokens: readonly Token[], at: number, { relatives, nounsHaveCapitals }: Cues): boolean {
  if (!relatives.has(keyAt(tokens, at))) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isNoun = next?.isCapital || (GERMAN_ADJECTIVE.test(next?.key ?? '') && tokens[at + 2]?.isCapital);
  return !(nounsHaveCapitals && keyAt(tokens, at) === 'der' && before?.isCapital && isNoun);
}

/** The words that may hold the office: "a modern version of the writer's play" is none. */
function headOf(words: readonly Token[], { prepositions, isEnglish }: Cues): readonly Token[] {
  const end = isEnglish ? -1 : words.findIndex(({ key }) => prepositions.has(key));
  return words.slice(0, end < 0 ? LONGEST_HEAD : Math.min(end, LONGEST_HEAD));
}

function withoutArticle(words: readonly Token[], cues: Cues): readonly Token[] {
  const [first] = words;
  return first && cues.determiners.has(first.key) && !first.isPossessive ? words.slice(1) : words;
}

/** The words as printed: a stop after an abbreviation shows as a wider gap. */
function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, end }, at) =>
      tokens[from + at + 1]?.kind === 'word' && (tokens[from + at + 1]?.start ?? end) - end === 2 ? `${text}.` : text,
    )
    .join(' ')
    .replaceAll(' - ', '- ')
    .replaceAll(' ,', ',')
    .replace(ELIDED, '');
}

const LONGEST_BRACKET = 5;

/** Behind `(FOXA)` of "the former FOX (FOXA) News host", which goes on; before that of "the mayor (Labour), said". */
function behindBracket(tokens: readonly Token[], at: number): number {
  const end = endOfBracket(tokens, at);
  return tokens[end]?.isCapital ? end : at;
}

/** Behind the bracket that opens at a token; the token itself where none does. */
function endOfBracket(tokens: readonly Token[], at: number): number {
  const inside = tokens[at]?.text === '(' ? tokens.slice(at, at + LONGEST_BRACKET).findIndex(({ text }) => text === ')') : -1;
  return inside > 0 ? at + inside + 1 : at;
}
