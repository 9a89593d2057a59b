/** Tells the article of several in French and Italian from the preposition that it looks like. */
import type { Token } from './to-units.ts';

const SOME = /^(?:Des|Dei|Degli|Delle)$/;

/** "Des témoins racontent que", "Dei testimoni raccontano che": at a sentence's head. */
export function isPartitive(tokens: readonly Token[], at: number): boolean {
  return at === 0 && SOME.test(tokens[0]?.text ?? '') && tokens[1]?.isCapital === false;
}
