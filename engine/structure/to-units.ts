/** Turns a block into units: sentences, joined where a quotation runs over them, as rows of words with each quotation as a single token. */
import type { Quoted } from './find-quoted.ts';
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

/** Words with inner stops, hyphens and apostrophes (`St.` keeps its stop through the sentence), or one mark. */
const TOKEN = /[\p{L}\p{M}\p{N}$€£%#@]+(?:(?:[’'&.\u00ad\u2011-](?=[\p{L}\p{M}\p{N}]))+[\p{L}\p{M}\p{N}$€£%]+)*|[^\s]/gu;
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s$|(?<=s)['’]$/i;

/** Units of a block in order; `quotes` are its quotations in order. */
export function toUnits(text: string, sentences: readonly Span[], quotes: readonly Quoted[]): readonly Unit[] {
  const units: Unit[] = [];
  let order = 0;
  for (const span of joinAcross(sentences, quotes)) {
    const inside: number[] = [];
    while (order < quotes.length && (quotes[order]?.outerStart ?? 0) < span.end) inside.push(order++);
    units.push({
      ...span,
      tokens: toTokens(
        text,
        span,
        inside.map((index) => ({ index, quoted: quotes[index] })),
      ),
    });
  }
  return units;
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

function toTokens(text: string, { start, end }: Span, inside: readonly { index: number; quoted: Quoted | undefined }[]): readonly Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const { index, quoted } of inside) {
    if (quoted === undefined) continue;
    addWords(tokens, text, from, quoted.outerStart);
    tokens.push(toToken('quote', '', quoted.outerStart, index, quoted.outerEnd));
    from = quoted.outerEnd;
  }
  addWords(tokens, text, from, end);
  return tokens;
}

function addWords(tokens: Token[], text: string, from: number, to: number): void {
  if (to <= from) return;
  for (const { 0: word, index } of text.slice(from, to).matchAll(TOKEN)) {
    const isWord = WORD.test(word);
    const previous = tokens.at(-1);
    const isInnerStop = word === '.' && previous?.kind === 'word' && previous.end === from + index && from + index + 1 < to;
    if (!isInnerStop) tokens.push(toToken(isWord ? 'word' : 'mark', word, from + index, -1));
  }
}

function toToken(kind: Token['kind'], text: string, start: number, quote: number, end = start + text.length): Token {
  const isPossessive = kind === 'word' && POSSESSIVE.test(text);
  const key = (isPossessive ? text.replace(POSSESSIVE, '') : text).toLowerCase();
  return { kind, text, key, start, end, isCapital: kind === 'word' && CAPITAL.test(text), isPossessive, quote };
}
