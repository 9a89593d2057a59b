/** Tells a small word with a capital that opens a surname. */
import { isParticle } from './is-particle.ts';
import { PARTICLES } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** "zei Van den Berg", "Enrico Dal Farra": amid a sentence. */
export function opensSurname(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at - 1]?.kind === 'word' && tokens[at]?.isCapital === true && (next?.isCapital === true || isParticle(tokens, at + 1, PARTICLES))
  );
}
