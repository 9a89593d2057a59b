/** Turns a block into units: sentences, joined where a quotation runs over them, as rows of words with each quotation as a single token. */
import type { Cues } from './cues/cues.ts';
import type { Quoted } from './find-quoted.ts';
import { findTokenEnd } from './find-token-end.ts';
import { isAge } from './is-age.ts';
import type { Span } from './split-sentences.ts';

/** A word, a mark, or a whole quotation. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  /** Index of the quotation among the block's. */
  readonly quote: number;
}

export interface Unit extends Span {
  readonly tokens: readonly Token[];
}

const WORD = /[\p{L}\p{N}]/u;
/** `Ode`, and `al-Ode`, `ad-Din`, where the article is part of the name. */
const CAPITAL = /^(?:(?:al|ad|el|ash|as|an|ar|at|az)-)?\p{Lu}/u;
/** `Critics`, `Someone`: no names, though they call somebody something. */
const NO_NAME = /s$|(?:one|body)$/;
/** `Anyone accused of`: a participle. */
const AFTER_PARTICIPLE = /^(?:as|of|by|to|in|on|for|at|from|with)$/;
/** `dit-il`, `a-t-elle` */
const CLITIC = /^([A-Za-zÀ-ſ]{1,20})-(?:t-)?(ils?|elles?)$/;
/** `L’économiste`, `C’est`: the capital is the article’s; not `L’Aquila`. */
const ELIDED = /^[CDJLMNST]['’]\p{Ll}/u;
/** `EU:s` as `Ode’s` */
const APOSTROPHE = /['’:]/;
const POSSESSIVE = /['’:]s$|(?<=s)['’]$/i;
const NICKNAME = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?$/u;
const LONGEST_NICKNAME = 24;
/** `Robert `, `J. `; not `Sony’s `. */
const FIRST_NAME = /(?:^|[ (])\p{Lu}[\p{L}.-]* $/u;
const SURNAME = /^ \p{Lu}\p{Ll}/u;
const OUTLET = /^\p{Lu}[\p{L}\d.&-]*(?: [\p{L}\d.&-]+){0,3}$/u;
const LONGEST_OUTLET = 32;
const ARTICLE = /^(?:der|die|das|dem|den)$/;
const NEXT_WORD = /^(?:-[Zz]eitung)? ([a-zß-ſ]+)/;
const SMALL_A = 97;
const SMALL_E = 101;
const SMALL_Z = 122;
/** Set, it makes a Latin capital small. */
const LOWER_BIT = 32;

/** Capitals inside a sentence: after a small letter or a comma, and the one behind. */
const INNER_CAPITAL = /[\p{Ll},] (\p{Lu}[\p{L}\p{M}]+)(?: (\p{Lu}[\p{L}\p{M}]+))?/gu;

/** Words, in lower case, that have a capital inside sentences: names, or nouns where these have capitals. */
export function findInnerCapitals(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    INNER_CAPITAL.lastIndex = 0;
    for (let match = INNER_CAPITAL.exec(text); match !== null; match = INNER_CAPITAL.exec(text)) {
      found.add(match[1]?.toLowerCase() ?? '');
      found.add(match[2]?.toLowerCase() ?? '');
    }
  }
  return found;
}

/** What a block's text holds, besides the text. */
export interface Parts {
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quoted[];
}

/** Units of a block in order. `capitals` are the article's inner capitals: they tell a name at a sentence's head from any first word. */
export function toUnits(text: string, { sentences, quotes }: Parts, capitals: ReadonlySet<string>, cues: Cues): readonly Unit[] {
  const units: Unit[] = [];
  let order = 0;
  for (const span of joinAcross(sentences, quotes)) {
    const inside: number[] = [];
    while (order < quotes.length && (quotes[order]?.outerStart ?? 0) < span.end) inside.push(order++);
    const tokens = toTokens(text, span, inside, quotes, cues);
    units.push({ ...span, tokens: withoutOpener(tokens, capitals, cues) });
  }
  return units;
}

/** `Al-Ode`, `McOde`, `O’Dell`: names wherever they stand. */
const SURNAME_ALONE =
  /^(?!Al-(?:Jazeera|Arabiya|Shabaab|Qa(?:ed|id)a|Aqsa|Shifa|Ahram|Azhar|Nusra)\b|McDonald['’]s)(?:(?:A[ldnrstz]|El|Ash|Bin|Ben|Abu)-[A-ZÀ-ÞĀ-ſ]|Mc[A-Z]|O['’][A-Z])/;
/** `Top Ode advisers`: what an aide is, and no name. */
const RANKS = /^(?:top|senior|longtime|long-time|embattled|veteran|fellow|prominent)$/;

/** `Thanking Ode Motors`; not the names that end so. */
const DOING =
  /^(?!(?:sterl|irv|mann|boe|flem|hard|gold|keat|bowl|brown|rowl|beij|hast|read|dick|kip?l|well|down|spr|k|str|pe|x)ing$)[a-z]{3,}ing$/;

/** A sentence's first word has a capital in any case: it counts only when the word is a name elsewhere, or another capital follows. */
function withoutOpener(tokens: readonly Token[], capitals: ReadonlySet<string>, cues: Cues): readonly Token[] {
  const at = tokens.findIndex(({ kind }) => kind !== 'mark');
  const first = tokens[at];
  if (!first?.isCapital) return tokens;
  const next = tokens[at + 1];
  const isFunctionWord =
    cues.small.has(first.key) || (cues.isEnglish && (RANKS.test(first.key) || (DOING.test(first.key) && !capitals.has(first.key))));
  const isName =
    cues.isOffice(first.key) ||
    capitals.has(first.key) ||
    SURNAME_ALONE.test(first.text) ||
    next?.isCapital ||
    (first.text.length > 1 &&
      next !== undefined &&
      !(cues.isEnglish && cues.says.has(first.key)) &&
      (((cues.says.has(next.key) || isChannel(next, tokens[at + 2], cues) || isFramed(first, next, tokens[at + 2], cues)) &&
        !cues.isAdverb(first.key)) ||
        cues.between.has(next.key) ||
        (next.key === 'and' && tokens[at + 2]?.isCapital === true) ||
        (next.text === ',' && (isApposition(tokens[at + 2], cues) || isAge(tokens, at + 2)))));
  return !isFunctionWord && isName ? tokens : tokens.with(at, { ...first, isCapital: false });
}

/** `Pier 6 reports` */
const isChannel = (next: Token, after: Token | undefined, { isEnglish, says }: Cues): boolean =>
  isEnglish && /^\d{1,3}$/.test(next.text) && says.has(after?.key ?? '');

/** `Lee called it “…”` */
function isFramed(first: Token, next: Token, after: Token | undefined, { isEnglish, frames }: Cues): boolean {
  return isEnglish && frames.has(next.key) && !NO_NAME.test(first.key) && !AFTER_PARTICIPLE.test(after?.key ?? '');
}

function isApposition(token: Token | undefined, cues: Cues): boolean {
  return (
    token !== undefined &&
    !token.isCapital &&
    (cues.relatives.has(token.key) || /^(?:a|an|one|ein|eine|der|die|un|une|uno|una|um|uma|en|een)$/.test(token.key))
  );
}

/** Sentences, each joined to the next while a quotation crosses the border between them. */
function joinAcross(sentences: readonly Span[], quotes: readonly Quoted[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  let order = 0;
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    while (order < quotes.length && (quotes[order]?.outerEnd ?? 0) <= start) order += 1;
    const crossing = quotes[order];
    if (last && crossing && crossing.outerStart < start) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

function toTokens(text: string, { start, end }: Span, inside: readonly number[], quotes: readonly Quoted[], cues: Cues): readonly Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const index of inside) {
    const quoted = quotes[index];
    if (quoted === undefined) continue;
    addWords(tokens, text, from, quoted.outerStart);
    if (cues.nounsHaveCapitals && isOutlet(text, quoted, tokens, cues)) addWords(tokens, text, quoted.start, quoted.end);
    else if (!isNickname(text, quoted)) tokens.push(toToken('quote', '', quoted.outerStart, index, quoted.outerEnd));
    from = quoted.outerEnd;
  }
  addWords(tokens, text, from, end);
  return tokens;
}

/** `Robert “Bobby” Ode`: a name goes on behind the marks. */
function isNickname(text: string, { start, end, outerStart, outerEnd }: Quoted): boolean {
  if (end - start > LONGEST_NICKNAME || !NICKNAME.test(text.slice(start, end))) return false;
  return (
    FIRST_NAME.test(text.slice(Math.max(0, outerStart - LONGEST_NICKNAME), outerStart)) && SURNAME.test(text.slice(outerEnd, outerEnd + 3))
  );
}

/** `Wie das „Tagblatt“ berichtet`, `Laut „Tagblatt“`: in German the names of papers stand in marks. */
function isOutlet(text: string, { start, end, outerEnd }: Quoted, before: readonly Token[], { says }: Cues): boolean {
  if (end - start > LONGEST_OUTLET || !OUTLET.test(text.slice(start, end))) return false;
  const [last, previous] = [before.at(-1)?.key ?? '', before.at(-2)?.key ?? ''];
  const [, next = ''] = NEXT_WORD.exec(text.slice(outerEnd, outerEnd + LONGEST_OUTLET)) ?? [];
  return (
    last === 'laut' ||
    (ARTICLE.test(last) && previous === 'laut') ||
    ((ARTICLE.test(last) || last === 'wie') && (next === 'zufolge' || says.has(next)))
  );
}

function addWords(tokens: Token[], text: string, from: number, to: number): void {
  if (to <= from) return;
  const part = text.slice(from, to);
  for (let at = 0; at < part.length; ) {
    const end = findTokenEnd(part, at);
    const word = part.slice(at, end);
    const start = from + at;
    const previous = tokens[tokens.length - 1];
    const isInnerStop = word === '.' && previous?.kind === 'word' && previous.end === start && start + 1 < to;
    if (word !== '' && !isInnerStop) tokens.push(...toParts(word, start));
    at = Math.max(end, at + 1);
  }
}

/** `dit-il` and `a-t-elle` are a verb and its subject. */
function toParts(word: string, start: number): readonly Token[] {
  const [, verb, pronoun] = (word.includes('-') ? CLITIC.exec(word) : null) ?? [];
  if (!verb || !pronoun) return [toToken(isWord(word) ? 'word' : 'mark', word, start, -1)];
  return [toToken('word', verb, start, -1), toToken('word', pronoun, start + word.length - pronoun.length, -1)];
}

/** Plain Latin letters are told by their code, others by the pattern. */
function isWord(text: string): boolean {
  const first = text.charCodeAt(0) | LOWER_BIT;
  return (first >= SMALL_A && first <= SMALL_Z) || text === '&' || WORD.test(text);
}

function toToken(kind: Token['kind'], text: string, start: number, quote: number, end = start + text.length): Token {
  const isPossessive = kind === 'word' && APOSTROPHE.test(text) && POSSESSIVE.test(text);
  const key = withoutAuxiliary(isPossessive ? text.replace(POSSESSIVE, '') : text).toLowerCase();
  return { kind, text, key, start, end, isCapital: kind === 'word' && isCapital(text), isPossessive, quote };
}

/** `he’d`, `They’ve` */
const CONTRACTED = /^(?:i|you|he|she|it|we|they)(?=['’](?:d|ve|ll)$)/i;

function withoutAuxiliary(word: string): string {
  return APOSTROPHE.test(word) ? (CONTRACTED.exec(word)?.[0] ?? word) : word;
}

/** `Norland-based`, `Saudi-led`, `London-born`: no part of a name. */
const OF_PLACE = /-(?:[a-z]{3,}ed|led|born|made|run|era|style)$/;

/** Plain small letters are told by their code, but for those that open an Arabic article. */
function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > SMALL_A && first <= SMALL_Z && first !== SMALL_E) return false;
  if (text.includes('-') && OF_PLACE.test(text)) return false;
  return CAPITAL.test(text) && !(text.length > 2 && ELIDED.test(text));
}
