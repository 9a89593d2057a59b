/** The first words of something long, for a list. */

/** At most so many characters of the texts, joined by spaces and cut between words with an ellipsis. */
export function toPreview(texts: readonly string[], length: number): string {
  const text = texts.join(' ');
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(LAST_WORD, '')}…`;
}

/** ` wor` at the end of `a cut wor`. */
const LAST_WORD = /\s+\S*$/;
