/** How much a text is like the page's title. */
import { plainWords } from '../../text/plain-words.ts';

/** A longer text is no headline. */
const LONGEST_HEADLINE = 40;

/** A measure of likeness to the title: shared words over all words of both, 0 to 1. */
export function createTitleWords(title: string): (text: string, words: number) => number {
  const wanted = new Set(plainWords(title.toLowerCase()));
  return (text, words) => {
    if (wanted.size === 0 || words === 0 || words > LONGEST_HEADLINE) return 0;
    const all = plainWords(text.toLowerCase());
    if (!all.some((word) => wanted.has(word))) return 0; // most texts, without counting them further
    const own = new Set(all);
    let both = 0;
    for (const word of own) if (wanted.has(word)) both += 1;
    return both / (own.size + wanted.size - both);
  };
}
