import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** `was once again accused`: so far from its verb a form of "be" may stand. */
const FARTHEST_BE = 3;

/** A form of "be" stands closely before the verb, with nothing but such words between. */
export function hasBefore(tokens: readonly Token[], verb: number, be: RegExp, isBetween: (key: string) => boolean): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - FARTHEST_BE); i -= 1) {
    if (be.test(keyAt(tokens, i))) return true;
    if (!isBetween(keyAt(tokens, i))) return false;
  }
  return false;
}
