/** Tells small words inside names: `Ursula von der Ode`, `Ana de la Cruz`. */
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** Two that stand together. */
const PAIR = /^(?:von (?:der|den|dem)|van (?:der|den|de|['’]t)|de (?:la|las|los))$/;

/** True for a particle of the set between two capitals, alone or as one of a pair. */
export function isParticle(tokens: readonly Token[], at: number, particles: ReadonlySet<string>): boolean {
  const key = keyAt(tokens, at);
  if (!particles.has(key)) return false;
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (left?.isCapital && right?.isCapital) return true;
  if (left?.isCapital) return PAIR.test(`${key} ${right?.key}`) && tokens[at + 2]?.isCapital === true;
  return right?.isCapital === true && PAIR.test(`${left?.key} ${key}`) && tokens[at - 2]?.isCapital === true;
}
