/** How much two titles say the same, whatever stands around them. */
import { toWords } from '../../text/to-words.ts';

const LONGEST = 400;

/** Twice the common words over all words (Dice), 0 … 1; case and punctuation don't count. */
export function titleLikeness(one: string, other: string): number {
  return likenessTo(other)(one);
}

/** The same for many titles against one. */
export function likenessTo(other: string): (one: string) => number {
  const its = toWords(other.slice(0, LONGEST));
  return (one) => {
    const [a, b] = [toWords(one.slice(0, LONGEST)), [...its]];
    const all = a.length + b.length;
    let common = 0;
    for (const word of a) {
      const at = b.indexOf(word);
      if (at < 0) continue;
      common++;
      b.splice(at, 1);
    }
    return all === 0 ? 0 : (2 * common) / all;
  };
}
