/** Finds where an apposition or a bracket opens. */
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const FARTHEST = 40;
const LONGEST_BRACKET = 12;

/** A mark that may close an apposition. */
export function isParenthetical(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[,)\u2013\u2014-]$/.test(token.text);
}

/** The mark before the one at `close` that parts the same clause: its like, an opening bracket, a quotation, or nothing (-1). */
export function findOpening(tokens: Tokens, close: number): number {
  const mark = tokens[close]?.text;
  const wanted = mark === ')' ? '(' : mark;
  for (let i = close - 1; i >= Math.max(0, close - FARTHEST); i -= 1) {
    if (mark === ',' && tokens[i]?.text === ')') i = skipBracket(tokens, i);
    const token = tokens[i];
    if (token?.kind === 'quote' || (token?.kind === 'mark' && (token.text === wanted || /^[:;.!?]$/.test(token.text)))) return i;
  }
  return -1;
}

/** The bracket's opening: the comma of "Ann Lee (SPD, Ode), the mayor" is none of the sentence; the end itself where none opens. */
function skipBracket(tokens: Tokens, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_BRACKET); i -= 1) if (tokens[i]?.text === '(') return i;
  return end;
}

/** "Ann Lee (SPD), said": before the bracket that closes a stretch stands who speaks; the end itself where none does. */
export function openingOfBracket(tokens: Tokens, end: number): number {
  const opened = tokens[end - 1]?.text === ')' ? findOpening(tokens, end - 1) : -1;
  return opened > 0 && tokens[opened]?.text === '(' && tokens[opened - 1]?.isCapital ? opened : end;
}
