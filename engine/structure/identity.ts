/** Who a speaker is. */
import type { Named } from './name-index.ts';

/** A speaker before it is tied to a quotation. */
export interface Identity {
  readonly name: string;
  readonly named: Named | null;
  /** False for "the results", which show but do not speak. */
  readonly isSomeone: boolean;
  /** Told by a pronoun that may well stand for somebody else. */
  readonly isGuess?: true;
}

const ONE = /^(?:one|another)\b/i;

/** `another`, `one user`: who says no more in the next paragraph. */
export function isPassing({ name, named }: Identity): boolean {
  return named === null && ONE.test(name);
}

/** The identity of a name. */
export function toIdentity(named: Named): Identity {
  return { name: named.name, named, isSomeone: true };
}
