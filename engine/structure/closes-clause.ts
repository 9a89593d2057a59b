/** Tells German verbs between two clauses that hang on another. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** "dass die Regel Anwendung fand, weil": a verb between two clauses that hang on another, in German. */
export function closesClause(tokens: readonly Token[], verb: number, { nounsHaveCapitals, that }: Cues): boolean {
  if (!nounsHaveCapitals || tokens[verb + 1]?.text !== ',' || !WHY.test(keyAt(tokens, verb + 2))) return false;
  const comma = tokens.slice(0, verb).findLastIndex(({ kind }) => kind === 'mark');
  return that.has(keyAt(tokens, comma + 1)) && tokens[verb - 1]?.isCapital === true;
}
const WHY = /^(?:weil|obwohl|nachdem|als|wenn|da)$/;
