/** Finds where an apposition or a bracket opens. */
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** A mark that may close an apposition. */
export function isParenthetical(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[,)\u2013\u2014-]$/.test(token.text);
}

/** The mark before the one at `close` that parts the same clause: its like, an opening bracket, a quotation, or nothing (-1). */
export function findOpening(tokens: Tokens, close: number): number {
  const mark = tokens[close]?.text;
  const wanted = mark === ')' ? '(' : mark;
  for (let i = close - 1; i >= Math.max(0, close - 40); i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'quote' || (token?.kind === 'mark' && (token.text === wanted || /^[:;.!?]$/.test(token.text)))) return i;
  }
  return -1;
}

/** "Ann Lee (SPD), said": before the bracket that closes a stretch stands who speaks; the end itself where none does. */
export function openingOfBracket(tokens: Tokens, end: number): number {
  const opened = tokens[end - 1]?.text === ')' ? findOpening(tokens, end - 1) : -1;
  return opened > 0 && tokens[opened]?.text === '(' && tokens[opened - 1]?.isCapital ? opened : end;
}
