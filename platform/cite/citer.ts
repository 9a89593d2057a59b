/** Builds links to sentences of the page, inside the page: only there can be seen that a link's words stand there once. No extension API. */
import {
  generateFragmentFromRange,
  isValidRangeForFragmentGeneration,
  setTimeout as limitTime,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { findRange, type Wanted } from '../../engine/index.ts';

/** Gives the text directive of each sentence, `prefix-,start,end,-suffix`, or null where the page has none for it. */
export interface Citer {
  cite(wanted: readonly Wanted[]): (string | null)[];
}

/** A symbol, for no element of the page can be named so. */
const KEY = Symbol.for('nutgraf.citer');
/** For one sentence; a common one on a long page takes a few. */
const SENTENCE_MS = 150;
/** For all; the rest goes without. */
const ALL_MS = 2_000;

/** Puts the citer where the next script of the extension finds it. */
export function installCiter(document: Document): void {
  (globalThis as { [KEY]?: Citer })[KEY] = { cite: (wanted) => cite(document, wanted) };
}

function cite(document: Document, wanted: readonly Wanted[]): (string | null)[] {
  limitTime(SENTENCE_MS);
  const end = performance.now() + ALL_MS;
  return wanted.map((sentence) => (performance.now() < end ? toDirective(document, sentence) : null));
}

function toDirective(document: Document, wanted: Wanted): string | null {
  const ranges = findRange(document, wanted);
  const [first, last] = [ranges?.[0], ranges?.at(-1)];
  if (!first || !last) return null;
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  if (!isValidRangeForFragmentGeneration(whole)) return null;
  const { fragment } = generateFragmentFromRange(whole);
  if (!fragment) return null;
  const { prefix, textStart, textEnd, suffix } = fragment;
  return [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`]
    .filter((part) => part)
    .join(',');
}

/** A hyphen and a comma would end a part of the directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27').replaceAll('(', '%28').replaceAll(')', '%29');
}
