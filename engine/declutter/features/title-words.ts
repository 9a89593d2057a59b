/** How much a text is like the page's title. */

const WORD = /[\p{L}\p{N}]+/gu;
/** A longer text is no headline. */
const LONGEST_HEADLINE = 40;

/** A measure of likeness to the title: shared words over all words of both, 0 to 1. */
export function createTitleWords(title: string): (text: string, words: number) => number {
  const wanted = new Set(title.toLowerCase().match(WORD) ?? []);
  return (text, words) => {
    if (wanted.size === 0 || words === 0 || words > LONGEST_HEADLINE) return 0;
    const own = new Set(text.toLowerCase().match(WORD) ?? []);
    let both = 0;
    for (const word of own) if (wanted.has(word)) both += 1;
    return both / (own.size + wanted.size - both);
  };
}
