import type { SourceRef } from './types.ts';

/** True where two stretches of the source have letters in common. */
export function overlaps(part: SourceRef, whole: SourceRef): boolean {
  return part.block === whole.block && part.start < whole.end && part.end > whole.start;
}
