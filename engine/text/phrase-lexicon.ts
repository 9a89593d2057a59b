/** Groups of words and phrases, found in a row of words with one look-up a word: faster than a pattern, and at once ready. */

/** Phrases of more than one word hang under their first. */
interface Entry {
  bits: number;
  readonly longer: { readonly rest: readonly string[]; readonly bit: number }[];
}
export type Lexicon = ReadonlyMap<string, Entry>;

/** A lexicon of up to 31 groups, each written `daily|no spam`: lower-case words as `plainWords` gives them, so `don t miss`. A group's bit is `1 << i`. */
export function toLexicon(groups: readonly string[]): Lexicon {
  const lexicon = new Map<string, Entry>();
  groups.forEach((group, i) => {
    for (const phrase of group.split('|').filter(Boolean)) {
      const [first = '', ...rest] = phrase.split(' ');
      const entry = lexicon.get(first) ?? { bits: 0, longer: [] };
      if (rest.length > 0) entry.longer.push({ rest, bit: 1 << i });
      else entry.bits |= 1 << i;
      lexicon.set(first, entry);
    }
  });
  return lexicon;
}

/** The bits of the groups whose words are among these. */
export function findGroups(lexicon: Lexicon, words: readonly string[]): number {
  let found = 0;
  for (let i = 0; i < words.length; i++) found |= findGroupsAt(lexicon, words, i);
  return found;
}

/** The same of the phrases that begin at one place. */
export function findGroupsAt(lexicon: Lexicon, words: readonly string[], at: number): number {
  const entry = lexicon.get(words[at] ?? '');
  if (entry === undefined) return 0;
  let found = entry.bits;
  for (const { rest, bit } of entry.longer) if (rest.every((word, k) => words[at + 1 + k] === word)) found |= bit;
  return found;
}
