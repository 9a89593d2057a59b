/** Completes a chain of runs to the whole sentence: what stands between, before and after them, where it can be told. */
import type { Run } from './find-runs.ts';
import type { Span } from './page-text.ts';

/** The page's text, the wanted one, and where in the wanted one the sentence begins and ends. */
export interface Texts extends Span {
  readonly text: string;
  readonly wanted: string;
}

/** What may stand between two parts of one sentence, in folded letters: an advertisement's label, not another paragraph. */
export const MAX_GAP = 400;
/** Fewer letters are found everywhere: they count only right beside what is known. */
const TELLING = 4;

/** The stretches of the page's text that make up the sentence, rising. */
export function fillGaps(chain: readonly Run[], { text, wanted, start, end }: Texts): Span[] {
  const spans: Span[] = [];
  let done = start;
  for (const { inText, inWanted, length } of chain) {
    const last = spans.at(-1);
    const from = last?.end ?? Math.max(0, inText - MAX_GAP);
    const missing = wanted.slice(done, inWanted);
    const found = findBeside(text.slice(from, inText), missing, 'end');
    if (found !== null) add(spans, from + found, from + found + missing.length);
    else if (last !== undefined && isRespelling(missing.length, inText - from)) add(spans, from, inText);
    add(spans, inText, inText + length);
    done = inWanted + length;
  }
  const from = spans.at(-1)?.end ?? 0;
  const missing = wanted.slice(done, end);
  const found = findBeside(text.slice(from, from + MAX_GAP), missing, 'start');
  if (found !== null) add(spans, from + found, from + found + missing.length);
  return spans;
}

/** Where `missing` stands in a gap; nearest to the given end of the gap, where the known part is. */
function findBeside(gap: string, missing: string, side: 'start' | 'end'): number | null {
  const found = missing === '' ? -1 : side === 'start' ? gap.indexOf(missing) : gap.lastIndexOf(missing);
  const distance = side === 'start' ? found : gap.length - found - missing.length;
  return found === -1 || (missing.length < TELLING && distance > 0) ? null : found;
}

/** Other letters in the place of the missing ones, not something put in beside them. */
function isRespelling(missing: number, instead: number): boolean {
  return missing > 0 && instead > 0 && instead <= 2 * missing + 3;
}

function add(spans: Span[], start: number, end: number): void {
  const last = spans.at(-1);
  if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
  else spans.push({ start, end });
}
