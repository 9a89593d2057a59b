/** Gives initials the stop that their token lacks. */

/** `U.S. Army` of the words `U.S` and `Army`. */
export function withStops(words: string): string {
  return words.includes('.') ? words.replace(INITIALS, '$&.') : words;
}
const INITIALS = /(?<![\p{L}.])\p{Lu}(?:\.\p{Lu}){1,4}(?![\p{L}.])/gu;
