/** Quotations with their marks, and what a part of one lacks. */
import type { Annotations, BlockId, SourceRef } from '../types.ts';
import { groupQuoted } from './group-by-block.ts';

/** A quotation from its opening to its closing mark. */
export interface MarkedPassage {
  readonly start: number;
  readonly end: number;
  readonly opener: string;
  readonly closer: string;
}

/** What a stretch of a quotation lacks on either side; '' where it lacks nothing. */
export interface MissingMarks {
  readonly before: string;
  readonly after: string;
}

const OPENS = /(?:''|["“”„«»‘‚'])\s?$/;
const CLOSES = /^\s?(?:''|["“”«»’‘'])/;
/** Two marks and a space. */
const LONGEST = 3;
/** Two of these in a row open two quotations, the first of which nothing closes. */
const ONLY_OPENS: ReadonlySet<string> = new Set(['“', '«', '‘']);
const CLOSER_OF: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '»': '«', '‘': '’', '‚': '‘' };
const OPENER_OF: Readonly<Record<string, string>> = { '”': '“', '“': '„', '»': '«', '«': '»', '’': '‘', '‘': '‚' };

/**
 * Quotations that have both marks, by block; what runs on in the next paragraph ends behind its own, and has the mark that it would have there.
 * One that nothing closes is left out: who knows where it ends.
 */
export function findMarkedPassages(
  annotations: Pick<Annotations, 'quotes' | 'sentences'>,
  texts: ReadonlyMap<BlockId, string>,
): ReadonlyMap<BlockId, readonly MarkedPassage[]> {
  const contents = groupQuoted(annotations);
  const order = [...new Set(annotations.sentences.map(({ ref }) => ref.block))];
  const opensRun = (block: BlockId | undefined) =>
    block !== undefined && contents.get(block)?.some(({ start }) => start < LONGEST) === true;
  return new Map(
    order.map((block, i) => {
      const text = texts.get(block) ?? '';
      const runsOn = opensRun(order[i + 1]);
      return [block, (contents.get(block) ?? []).flatMap((content) => readMarks(content, text, runsOn) ?? [])];
    }),
  );
}

function readMarks({ start, end }: SourceRef, text: string, runsOn: boolean): MarkedPassage | null {
  const opener = OPENS.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0];
  const next = CLOSES.exec(text.slice(end, end + LONGEST))?.[0];
  const closer = next !== undefined && !(next.trim() === opener?.trim() && ONLY_OPENS.has(next.trim())) ? next : undefined;
  if (opener !== undefined && closer !== undefined) return { start: start - opener.length, end: end + closer.length, opener, closer };
  if (opener !== undefined && runsOn && end === text.length)
    return { start: start - opener.length, end: end + 1, opener, closer: lend(opener, CLOSER_OF) };
  if (closer !== undefined && start === 0) return { start: -1, end: end + closer.length, opener: lend(closer, OPENER_OF), closer };
  return null;
}

/** The other mark of a pair, with the space that goes with it on its other side. */
function lend(mark: string, pairs: Readonly<Record<string, string>>): string {
  const bare = mark.trim();
  const other = pairs[bare] ?? bare;
  return mark.startsWith(bare) ? `${mark.slice(bare.length)}${other}` : `${other}${mark.slice(0, -bare.length)}`;
}

/** What the quotations that reach beyond a stretch lend it; null where none does. */
export function findMissingMarks({ start, end }: SourceRef, passages: readonly MarkedPassage[]): MissingMarks | null {
  const within = passages.filter((passage) => passage.start + passage.opener.length < end && passage.end - passage.closer.length > start);
  const before = within.find((passage) => passage.start < start)?.opener ?? '';
  const after = within.find((passage) => passage.end > end)?.closer ?? '';
  return before || after ? { before, after } : null;
}
