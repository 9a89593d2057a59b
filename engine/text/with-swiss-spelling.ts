/** Adds how Swiss papers spell German words, which have no ß there: `heisst` beside `heißt`. */

/** A list of words or phrases with the Swiss spelling of each behind it; `separator` is what parts the list. */
export function withSwissSpelling(list: string, separator: string): string {
  if (!list.includes('ß')) return list;
  const spelled = (item: string) => (item.includes('ß') ? [item, item.replaceAll('ß', 'ss')] : [item]);
  return list.split(separator).flatMap(spelled).join(separator);
}
