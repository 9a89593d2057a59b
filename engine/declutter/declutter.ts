/** Tells story from clutter: the learned judgement first, then the rules that know better, then the ledger of what went and why. */
import type { PageFacts, PageTree, Piece } from '../page-tree.ts';
import { isSentence } from '../text/ends-sentence.ts';
import type { ClutterKind } from '../types.ts';
import { chooseKept } from './choose-kept.ts';
import { dropOrphans } from './drop-orphans.ts';
import { measurePage, type PageMeasure } from './features/measure-page.ts';
import { findBoxes } from './find-boxes.ts';
import { judgePieces } from './judge-pieces.ts';
import { type ClutterName, nameClutter } from './name-clutter.ts';
import { putBack } from './put-back.ts';
import { takeMore } from './take-more.ts';
import { toBox } from './to-box.ts';
import { createRepeatTest } from './told-text.ts';
import { withoutThreads } from './without-threads.ts';

/** An entry of the ledger before it has blocks. */
export interface Clutter extends ClutterName {
  readonly pieces: readonly Piece[];
}
export interface Decluttered {
  readonly kept: readonly Piece[];
  readonly clutter: readonly Clutter[];
}

/** Parts the page's pieces into story and clutter; both in reading order. Linear in the page's size. */
export function declutter(tree: PageTree, pieces: readonly Piece[], facts: PageFacts): Decluttered {
  const page = measurePage(tree, pieces, facts);
  return partPieces(page, judgePieces(page));
}

/** The same with the judgement already made: how likely each piece is the story's. */
export function partPieces(page: PageMeasure, judged: Float32Array): Decluttered {
  const { pieces } = page;
  const probabilities = withoutThreads(page, judged);
  const chosen = chooseKept(pieces, probabilities);
  const taken = takeMore(page, chosen);
  const back = putBack(
    page,
    chosen.filter((i) => !taken.has(i)),
    probabilities,
  ).filter((i) => !taken.has(i));
  const kept = dropOrphans(page, back).flatMap((i) => pieces[i] ?? []);
  return { kept, clutter: writeLedger(page, kept, taken) };
}

function writeLedger(page: PageMeasure, kept: readonly Piece[], taken: ReadonlyMap<number, ClutterName>): Clutter[] {
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1)?.index ?? 0;
  const isKept = new Set(kept);
  const isRepeat = createRepeatTest(kept);
  const removed = page.pieces.filter((piece) => !isKept.has(piece));
  const entries = findBoxes(page, removed, kept).map((pieces): Clutter => {
    const named = pieces.map(({ index }) => taken.get(index)).find((name) => name !== undefined);
    return { ...(named ?? nameClutter(toBox(page, pieces, { first, last, isRepeat }))), pieces };
  });
  return mergeEntries(
    entries.filter(({ pieces }) => pieces.some(({ words }) => words > 0)),
    first,
    last,
  );
}

interface Growing extends ClutterName {
  readonly pieces: Piece[];
}

/** Before and after the story there is one entry a kind; inside it, neighbours of one kind are one. */
function mergeEntries(entries: readonly Clutter[], first: number, last: number): Clutter[] {
  const merged: Growing[] = [];
  const known = new Map<string, number>();
  for (const entry of entries) {
    const place = toPlace(entry, first, last);
    const named: Clutter = isOfFrame(entry, first, last) ? { ...entry, ...PAGE_FRAME } : entry;
    const before = merged.at(-1);
    const isNext = before !== undefined && before.kind === named.kind && !isParted(before, named);
    const at = place === 'inside' ? (isNext ? merged.length - 1 : undefined) : known.get(`${place} ${named.kind}`);
    if (at !== undefined) for (const piece of named.pieces) merged[at]?.pieces.push(piece);
    else {
      if (place !== 'inside') known.set(`${place} ${named.kind}`, merged.length);
      merged.push({ ...named, pieces: [...named.pieces] });
    }
  }
  return merged;
}

/** What frames any page: menus, lines of dates and names, credits without a picture. */
const FRAME: ReadonlySet<ClutterKind> = new Set(['navigation', 'other', 'byline', 'photo-credit', 'gallery-chrome']);
const PAGE_FRAME: ClutterName = { rule: 'navigation/page-frame', kind: 'navigation', signals: ['outside-story'] };

/** Beside the story such a line keeps its name. */
const BESIDE: ReadonlySet<ClutterKind> = new Set(['byline', 'photo-credit']);

/** What no rule knows, and what was never filled in; a post of another site or a list of sources is no part of the frame. */
const UNKNOWN: readonly string[] = ['other/unlike-story', 'other/unfilled'];

function isOfFrame({ rule, kind, pieces }: Clutter, first: number, last: number): boolean {
  const [from, to] = [pieces[0]?.index ?? 0, pieces.at(-1)?.index ?? 0];
  const gap = Math.max(first - to, from - last);
  return gap > (BESIDE.has(kind) ? APART : 0) && FRAME.has(kind) && (kind !== 'other' || (UNKNOWN.includes(rule) && !pieces.some(isTold)));
}

/** A sentence, which no menu has. */
const isTold = ({ text, words }: Piece): boolean => isSentence(text, words);

function toPlace({ pieces }: Clutter, first: number, last: number): 'before' | 'inside' | 'after' {
  const at = pieces[0]?.index ?? 0;
  return at < first ? 'before' : at > last ? 'after' : 'inside';
}

/** More than this many pieces between two boxes, and they are two things. */
const APART = 6;

function isParted(a: Clutter, b: Clutter): boolean {
  return (b.pieces[0]?.index ?? 0) - (a.pieces.at(-1)?.index ?? 0) > APART;
}
