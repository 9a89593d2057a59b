/** Finds the next item's mark in a list that stands in one paragraph: `1. Wash them 2. Peel them`, `a) now b) later`. */

interface Place {
  readonly stopStart: number;
  readonly stop: string;
  readonly closers: string;
  readonly next: number;
}

/** A bullet or none, then `7.` `7.)` `7)` `a.` at a sentence's head. */
const HEAD = /^[•⁃▪*-]?\s?(\d{1,3}|[a-z])[.)]{1,2}\s/;
/** The same behind a space, up to its stop. */
const MARK = /\s(?:[•⁃▪*-]\s?)?(\d{1,3}|[a-z])$/;
/** So long a mark may be, with its bullet. */
const LONGEST_MARK = 8;
/** The longest head of an item: a bullet, three digits and their stops. */
const LONGEST_HEAD = 9;

/** Where the item that begins at `from` ends and the next begins, when the stop belongs to the next item's mark; null elsewhere. Where ordinals have a stop only a bracket tells a mark. */
export function findNextItem(
  text: string,
  from: number,
  { stopStart, stop, closers, next }: Place,
  hasOrdinals: boolean,
): { readonly end: number; readonly next: number } | null {
  const hasBracket = stop === ')' || closers === ')';
  if (!(stop === ')' || (stop === '.' && (closers === '' || hasBracket))) || (hasOrdinals && !hasBracket)) return null;
  const head = HEAD.exec(text.slice(from, from + LONGEST_HEAD))?.[1];
  if (head === undefined || next <= stopStart + 1) return null;
  const before = text.slice(Math.max(from, stopStart - LONGEST_MARK), stopStart);
  const mark = MARK.exec(before);
  if (mark?.[1] !== following(head)) return null;
  const end = stopStart - before.length + mark.index;
  return end - from > head.length + 2 ? { end, next: end + 1 } : null;
}

function following(mark: string): string {
  return /^\d/.test(mark) ? String(Number(mark) + 1) : String.fromCharCode(mark.charCodeAt(0) + 1);
}
