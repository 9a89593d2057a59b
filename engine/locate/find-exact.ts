/** Every place where the folded sentence stands letter by letter, the likeliest first. */
import type { Span } from './page-text.ts';

/** What is looked for, folded; `before` and `after` are what stands around it in the article, or ''. */
export interface Needle {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

export interface Place extends Span {
  /** How many letters around it are as in the article. */
  readonly context: number;
}

/** A sentence repeated more often than this on a page is furniture. */
const MAX_PLACES = 60;

/** Places of the needle in the page's folded text; those in the article's surroundings come first. Empty where there is none. */
export function findExact(text: string, needle: Needle): Place[] {
  const places: Place[] = [];
  let start = text.indexOf(needle.text);
  while (start !== -1 && places.length < MAX_PLACES) {
    const end = start + needle.text.length;
    places.push({ start, end, context: countBefore(text, start, needle.before) + countAfter(text, end, needle.after) });
    start = text.indexOf(needle.text, start + 1);
  }
  return places.sort((a, b) => b.context - a.context || a.start - b.start);
}

function countBefore(text: string, start: number, before: string): number {
  let count = 0;
  while (count < before.length && count < start && text[start - count - 1] === before[before.length - count - 1]) count += 1;
  return count;
}

function countAfter(text: string, end: number, after: string): number {
  let count = 0;
  while (count < after.length && text[end + count] === after[count] && end + count < text.length) count += 1;
  return count;
}
