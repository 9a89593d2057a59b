/** Finds a sentence of an article in the live page again, by its text: exact first, then with small differences. */
import { align } from './align.ts';
import { findExact, type Needle, type Place } from './find-exact.ts';
import { foldText } from './fold-text.ts';
import { type PageText, readPageText, type Span, toNodeSpans } from './page-text.ts';
import { toRanges } from './to-ranges.ts';
import { read } from './walk-text.ts';

/** A sentence as the article has it, and what stands around it there (some words suffice; they tell repeated sentences apart). */
export interface Wanted {
  readonly text: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** More context than this says nothing new. */
const MAX_CONTEXT = 120;
/** A sentence is never longer; a removed block may be. */
const MAX_WANTED = 20_000;
/** "No." must not be found inside "November" unless its surroundings agree. */
const SHORT = 16;
const ENOUGH_CONTEXT = 8;

/**
 * The ranges of the live page that hold exactly this sentence, in reading order: one, or several where it leaves its
 * tree or something foreign stands inside it. Null where the page does not show it. Pure reading, bounded.
 */
export function findRange(document: Document, wanted: Wanted): Range[] | null {
  const needle = toNeedle(wanted);
  if (needle.text === '') return null;
  const page = readPageText(document);
  const spans = chooseExact(page, needle) ?? align(page.text, needle);
  const ranges = spans === null ? [] : toRanges(page, spans);
  return ranges.length === 0 ? null : ranges;
}

function toNeedle({ text, before = '', after = '' }: Wanted): Needle {
  return {
    text: foldText(text.slice(0, MAX_WANTED)),
    before: foldText(before.slice(-MAX_CONTEXT)),
    after: foldText(after.slice(0, MAX_CONTEXT)),
  };
}

/** Of several places the one that is seen, in the surroundings of the article. */
function chooseExact(page: PageText, needle: Needle): Span[] | null {
  const places = findExact(page.text, needle).filter((place) => isCredible(page, place));
  const [first, ...others] = places;
  if (first === undefined) return null;
  return [others.length === 0 ? first : (places.find((place) => isSeen(page, place)) ?? first)];
}

function isCredible(page: PageText, place: Place): boolean {
  const isTelling = place.end - place.start >= SHORT || place.context >= ENOUGH_CONTEXT || isWhole(page, place);
  return isTelling && !toNodeSpans(page, place).every(({ node }) => isInvisible(node));
}

const INSIDE_WORD = /^[\p{L}\p{N}]{2}$/u; // "te"; not "t ", not "t."

/** True where neither end cuts a word of its text node in two. */
function isWhole(page: PageText, place: Place): boolean {
  const spans = toNodeSpans(page, place);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return false;
  return ![first.node.data.slice(first.start - 1, first.start + 1), last.node.data.slice(last.end - 1, last.end + 1)].some((pair) =>
    INSIDE_WORD.test(pair),
  );
}

function isInvisible(node: Text): boolean {
  const parent = read(Node.prototype, 'parentElement', node);
  return parent !== null && getComputedStyle(parent).visibility !== 'visible';
}

/** True where the place's text takes up room on the screen, or could be scrolled to. */
function isSeen(page: PageText, place: Place): boolean {
  if (typeof Range.prototype.getClientRects !== 'function') return false; // a document without layout
  return toRanges(page, [place]).some((range) => [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1));
}
