/** Which groups of hint words an element's class, id and role name. */
import { HINT_GROUPS, HINT_WORDS } from '../tables/hint-words.ts';

/** `articleBody` -> article, Body; `c-related__item--2` -> c, related, item. */
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
const SHORTEST_START = 5;

/** A finder of hint groups with a memory of its own: a bit for each group that the hint names. */
export function createHintFinder(): (hint: string) => number {
  const bits = toBits();
  const known = new Map<string, number>();
  const recall = (text: string, find: (text: string) => number) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    known.set(text, found);
    return found;
  };
  const inWord = (word: string) => findBits(bits, word.toLowerCase());
  const inName = (name: string) => (name.match(WORD) ?? []).reduce((found, word) => found | inWord(word), 0);
  const inHint = (hint: string) => hint.split(' ').reduce((found, name) => found | recall(name, inName), 0);
  return (hint) => (hint === '' ? 0 : recall(hint, inHint));
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
