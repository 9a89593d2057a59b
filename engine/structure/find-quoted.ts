/** Finds what stands in quotation marks in one block's text: any marks, either way round, with apostrophes left alone. Linear in the text. */
import type { Span } from './split-sentences.ts';

/** A stretch between marks. `start` and `end` are those of the words; `outerStart` and `outerEnd` take the marks in. */
export interface Quoted extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly family: Family;
  /** False where it reaches the block's end without a closing mark: the next paragraph may go on. */
  readonly closed: boolean;
}

/** A block's text with its sentences, in order. */
interface Cut {
  readonly text: string;
  readonly sentences: readonly Span[];
}

export type Family = 'double' | 'single' | 'angle' | 'corner';

interface Mark {
  readonly family: Family;
  readonly at: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** Every mark that may quote; two apostrophes or backquotes in a row are one mark. */
const MARKS = /''|(?<!`)``(?!`)|[“”„‟"«»‘’‚'「」『』‹›]/g;
const BEFORE_OPENING = /[\s([{/\u2013\u2014\-:«»“„‘'"¿¡>、。，：；！？]/;
const AFTER_CLOSING = /[\s)\]}.,;:!?…/\u2013\u2014\-«»”’'"*、。，：；！？]/;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** Behind `»` these show an arrow: `Read on ».` Three full stops open, as in `»... und weiter«`. */
const BEHIND_ARROW = /^(?!\.\.\.)[.!?,;:)\]»]/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
/** `'90s`, `'em`, `’tis`: what an apostrophe shortens, not what it opens. */
const CLIPPED = /^(?:\d0s|em|tis|twas|til|cause|round|n|s)(?![A-Za-zÀ-ɏ\d])/i;
/** `'We`: a block that opens with a single mark. */
const OPENS_SINGLE = /^['‘]\p{L}/u;
/** `She added: 'We …`, `said, 'We …`: words that bring in what somebody says. */
const INTRODUCES = /[:,] $/;
const GOES_ON = /^ [\p{L}\p{N}]/u;
/** Between the last letter and a closing single mark. */
const SENTENCE_MARK = /[.,!?…;:]/;

/** Stretches in quotation marks, in order, outermost only. `continues` is the family that the block before left open, `next` the text of the block after. */
export function findQuoted({ text, sentences }: Cut, continues: Family | null, next = ''): readonly Quoted[] {
  const found: Quoted[] = [];
  const sentenceEnd = readEnds(sentences);
  const marks = [...text.matchAll(MARKS)].map(({ 0: mark, index }) => toMark(text, mark, index));
  let open: Mark | null = null;
  for (const [order, mark] of marks.entries()) {
    if (open !== null && mark.family === open.family && closes(mark, marks, order, text) && !isPlural(mark, open, text, next)) {
      found.push(toQuoted(text, open, mark));
      open = null;
    } else if (
      open !== null &&
      mark.family === open.family &&
      mark.family === 'double' &&
      mark.canOpen &&
      !mark.canClose &&
      !isNested(marks, order)
    ) {
      found.push(cutShort(text, open, endOfPart(open, sentenceEnd, text, mark.at)));
      open = mark;
    } else if (open === null && (opens(mark, marks, order, text) || runsOn(mark, text, next))) open = mark;
    else if (open === null && found.length === 0 && continues === mark.family && endsRun(mark, text))
      found.push(toQuoted(text, null, mark));
  }
  if (open !== null)
    found.push(cutShort(text, open, isTakenUp(open, next) ? text.length : endOfPart(open, sentenceEnd, text, text.length)));
  return found;
}

function toMark(text: string, mark: string, at: number): Mark {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const edgeBefore = before === '' || BEFORE_OPENING.test(before) || CJK.test(before);
  const edgeAfter = after === '' || AFTER_CLOSING.test(after) || CJK.test(after);
  const inside = after !== '' && !SPACE.test(after);
  const isArrow = mark === '»' && BEHIND_ARROW.test(text.slice(at + 1, at + 4));
  return { family: familyOf(mark), at, length: mark.length, ...sidesOf(mark, { edgeBefore, edgeAfter, inside, isArrow, before, after }) };
}

interface Edges {
  readonly edgeBefore: boolean;
  readonly edgeAfter: boolean;
  readonly inside: boolean;
  readonly isArrow: boolean;
  readonly before: string;
  readonly after: string;
}

function sidesOf(mark: string, { edgeBefore, edgeAfter, inside, isArrow, before, after }: Edges): Pick<Mark, 'canOpen' | 'canClose'> {
  const afterSpace = before === '' || SPACE.test(before);
  switch (mark) {
    case '「':
    case '『':
      return { canOpen: true, canClose: false };
    case '」':
    case '』':
      return { canOpen: false, canClose: true };
    case '„':
    case '‚':
      return { canOpen: true, canClose: false };
    case '«':
      return { canOpen: edgeBefore && (inside || SPACE.test(after)), canClose: !afterSpace || edgeAfter };
    case '»':
      return { canOpen: edgeBefore && inside && !isArrow, canClose: !afterSpace || edgeAfter };
    case '“':
      return { canOpen: edgeBefore && after !== '', canClose: !afterSpace && edgeAfter };
    case '”':
      return { canOpen: afterSpace && inside && LETTER.test(after), canClose: !afterSpace || edgeAfter };
    case '‘':
      return { canOpen: edgeBefore && inside, canClose: !afterSpace && edgeAfter };
    case '’':
      return { canOpen: false, canClose: !afterSpace && edgeAfter };
    default:
      return { canOpen: edgeBefore && inside, canClose: !afterSpace };
  }
}

function familyOf(mark: string): Family {
  if ('«»‹›'.includes(mark)) return 'angle';
  if ('「」『』'.includes(mark)) return 'corner';
  return mark === "''" || mark === '``' || '“”„‟"'.includes(mark) ? 'double' : 'single';
}

function closes(mark: Mark, marks: readonly Mark[], order: number, text: string): boolean {
  if (!mark.canClose) return false;
  return mark.family !== 'single' || isSingleClose(mark, marks, order, text);
}

/** A single mark after a stop or comma closes; after a plural's `s` it does so only when nothing better comes before the next opening. */
function isSingleClose(mark: Mark, marks: readonly Mark[], order: number, text: string): boolean {
  if (LETTER.test(text.charAt(mark.at + mark.length))) return false;
  const before = text.charAt(mark.at - 1);
  if (SENTENCE_MARK.test(before) || before !== 's') return true;
  const next = marks
    .slice(order + 1, order + 12)
    .find((other) => other.family === 'single' && (other.canClose || other.canOpen) && isFree(other, text));
  return next === undefined || (next.canOpen && !next.canClose);
}

/** `'It's the workers' harbour.`, where the next paragraph goes on; not `'one of those moments'.` */
function isPlural({ at, family }: Mark, open: Mark, text: string, next: string): boolean {
  return family === 'single' && text.charAt(at - 1) === 's' && GOES_ON.test(text.slice(at + 1, at + 3)) && runsOn(open, text, next);
}

/** Not an apostrophe inside a word. */
function isFree({ at, length }: Mark, text: string): boolean {
  return !(LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + length)));
}

function opens(mark: Mark, marks: readonly Mark[], order: number, text: string): boolean {
  if (!mark.canOpen) return false;
  if (mark.family !== 'single') return true;
  if (CLIPPED.test(text.slice(mark.at + 1, mark.at + 8))) return false;
  return marks.slice(order + 1, order + 60).some((other) => other.family === 'single' && other.canClose && isFree(other, text));
}

/** A single mark at the head of one paragraph, or where somebody begins to speak, and at the head of the next: a quotation that runs on. */
function runsOn({ at, family, canOpen }: Mark, text: string, next: string): boolean {
  if (family !== 'single' || !canOpen || !OPENS_SINGLE.test(next)) return false;
  return (at === 0 || INTRODUCES.test(text.slice(at - 2, at))) && !CLIPPED.test(text.slice(at + 1, at + 8));
}

/** A mark that ends what a paragraph before opened; a single one after a stop only, because elsewhere it may be any apostrophe. */
function endsRun({ at, length, family, canClose }: Mark, text: string): boolean {
  if (!canClose || family !== 'single') return canClose;
  return SENTENCE_MARK.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + length));
}

/** “… “inner” …”: more closing than opening marks follow. */
function isNested(marks: readonly Mark[], order: number): boolean {
  let depth = 1;
  for (const mark of marks.slice(order, order + 20)) {
    if (mark.family !== 'double') continue;
    depth += mark.canOpen && !mark.canClose ? 1 : -1;
    if (depth <= 0) return true;
  }
  return false;
}

function toQuoted(text: string, open: Mark | null, close: Mark): Quoted {
  const outerStart = open?.at ?? 0;
  const from = open === null ? 0 : open.at + open.length;
  return { ...trimmed(text, from, close.at), outerStart, outerEnd: close.at + close.length, family: close.family, closed: true };
}

/** A quotation without its closing mark. */
function cutShort(text: string, open: Mark, end: number): Quoted {
  const span = trimmed(text, open.at + open.length, end);
  return {
    ...span,
    outerStart: open.at,
    outerEnd: Math.max(span.end, open.at + open.length),
    family: open.family,
    closed: end !== text.length,
  };
}

/** `to “save lives. The union …`: a part of a sentence whose closing mark is missing ends with its sentence, other speech at `limit`. */
function endOfPart({ at, length, family }: Mark, sentenceEnd: SentenceEnd, text: string, limit: number): number {
  const isPart = family === 'double' && OPENS_SMALL.test(text.slice(at + length, at + length + 3));
  return isPart ? Math.min(limit, sentenceEnd(at + length)) : limit;
}
/** Not `iPhone` or `eBay`, which open a sentence as well. */
const OPENS_SMALL = /^\p{Ll}(?!\p{Ll}?\p{Lu})/u;

/** Where the sentence ends that holds a place; the places are asked for in order. */
type SentenceEnd = (at: number) => number;

function readEnds(sentences: readonly Span[]): SentenceEnd {
  let own = 0;
  return (at) => {
    while ((sentences[own]?.end ?? Infinity) <= at) own += 1;
    return sentences[own]?.end ?? Infinity;
  };
}

/** The next block closes a mark before it opens any, or is speech from its first mark to its end: it takes up what this one leaves open; not `“He lied,” said Ann Lee.` */
function isTakenUp({ family }: Mark, next: string): boolean {
  const marks = [...next.matchAll(MARKS)].filter(({ 0: mark }) => familyOf(mark) === family);
  const [first, second] = marks.map(({ 0: mark, index }) => toMark(next, mark, index));
  if (!first) return false;
  if (first.at > 0) return first.canClose && !first.canOpen;
  return !second?.canClose || /^[\s.!?]*$/.test(next.slice(second.at + second.length));
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
