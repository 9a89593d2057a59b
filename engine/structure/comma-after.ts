import type { Token } from './to-units.ts';

/** So far from its cue what is said may begin: "told the paper on Monday that". */
export const FARTHEST_THAT = 8;

/** The index of the comma that follows closely, or -1: "sagte am Montag, die Brücke sei sicher". In German a comma opens what is said. */
export function commaAfter(tokens: readonly Token[], last: number): number {
  return tokens.slice(0, last + FARTHEST_THAT).findIndex(({ text }, at) => at >= last && text === ',');
}
