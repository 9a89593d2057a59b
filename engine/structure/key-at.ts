/** Looks at one word of a row of tokens. */
import type { Token } from './to-units.ts';

/** The key of the token at a place; empty beyond either end. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}
