/** Tells headings from sentences. */
import type { PlacedUnit } from './name-index.ts';

/** `Trouble for Anna Lee`: a heading is about its subject, and nobody in it goes on speaking. */
export function isLabel({ tokens }: PlacedUnit): boolean {
  return tokens.at(-1)?.kind === 'word';
}
