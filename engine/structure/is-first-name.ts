/** Tells first names that people have. */
import type { Cues } from './cues/cues.ts';

/** `ann`, `paul`; lower case, as keys of tokens are. */
export function isFirstName(key: string, { maleNames, femaleNames }: Cues): boolean {
  return maleNames.has(key) || femaleNames.has(key);
}
