/** Which groups of hint words an element's class, id and role name. */
import { HINT_GROUPS, HINT_WORDS } from '../tables/hint-words.ts';

/** `articleBody` -> article, Body; `c-related__item--2` -> c, related, item. */
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
const SHORTEST_START = 5;

/** A finder of hint groups with a memory of its own: a bit for each group that the hint names. */
export function createHintFinder(): (hint: string) => number {
  const bits = toBits();
  const known = new Map<string, number>();
  const words = new Map<string, number>();
  return (hint) => {
    if (hint === '') return 0;
    let found = known.get(hint);
    if (found === undefined) {
      found = 0;
      for (const word of hint.match(WORD) ?? []) {
        let own = words.get(word);
        if (own === undefined) {
          own = findBits(bits, word.toLowerCase());
          words.set(word, own);
        }
        found |= own;
      }
      known.set(hint, found);
    }
    return found;
  };
}

let shared: ReadonlyMap<string, number> | undefined;

function toBits(): ReadonlyMap<string, number> {
  if (shared !== undefined) return shared;
  const bits = new Map<string, number>();
  HINT_GROUPS.forEach((group, bit) => {
    for (const word of HINT_WORDS[group].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
  });
  shared = bits;
  return bits;
}

/** A whole word counts; so does the longest known beginning of a word run together (`relatedarticles`). */
function findBits(bits: ReadonlyMap<string, number>, word: string): number {
  const whole = bits.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(word.length - 1, 11); length >= SHORTEST_START; length--) {
    const start = bits.get(word.slice(0, length));
    if (start !== undefined) return start;
  }
  return 0;
}
