/** Cuts a text where something was found in it, so that a view can draw the parts apart. */

/** A stretch of letters, from `start` up to before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text in parts, in order; together they are the text. `found` is in order too, without overlaps. */
export function splitText<Part>(text: string, found: readonly Stretch[], toPart: (text: string, isFound: boolean) => Part): Part[] {
  const parts: Part[] = [];
  let last = 0;
  for (const { start, end } of found) {
    if (start > last) parts.push(toPart(text.slice(last, start), false));
    parts.push(toPart(text.slice(start, end), true));
    last = end;
  }
  return last < text.length ? [...parts, toPart(text.slice(last), false)] : parts;
}

/** Where a global pattern matches. */
export function findAll(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
}
