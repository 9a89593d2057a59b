/** A word as printed, without its possessive. */
import type { Token } from './to-units.ts';

/** `Ann` of `Ann’s`. */
export function bareWord({ text, key }: Token): string {
  return text.slice(0, key.length);
}
