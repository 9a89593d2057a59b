/** How words of names are compared. */

/** How a word of a name is looked up: in lower case, without an initial's stop and the article of Arabic names. */
export function keyOf(word: string): string {
  const key = (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
  return key.includes('-') ? key.replace(/^(?:al|ad|el|ash|as|an|ar|at|az)-/, '') : key;
}
