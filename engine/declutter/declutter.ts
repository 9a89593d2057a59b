/** Tells story from clutter: the learned judgement first, then the rules that know better, then the ledger of what went and why. */
import type { PageFacts, PageTree, Piece } from '../page-tree.ts';
import type { ClutterKind } from '../types.ts';
import { chooseKept } from './choose-kept.ts';
import { measurePage, type PageMeasure } from './features/measure-page.ts';
import { findBoxes } from './find-boxes.ts';
import { judgePieces } from './judge-pieces.ts';
import { type ClutterName, nameClutter } from './name-clutter.ts';
import { putBack } from './put-back.ts';
import { takeMore } from './take-more.ts';
import { toBox } from './to-box.ts';

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
  const chosen = chooseKept(pieces, judgePieces(page));
  const taken = takeMore(page, chosen);
  const kept = putBack(
    page,
    chosen.filter((i) => !taken.has(i)),
  ).flatMap((i) => (taken.has(i) ? [] : (pieces[i] ?? [])));
  return { kept, clutter: writeLedger(page, kept, taken) };
}

function writeLedger(page: PageMeasure, kept: readonly Piece[], taken: ReadonlyMap<number, ClutterName>): Clutter[] {
  const first = kept[0]?.index ?? 0;
  const last = kept.at(-1)?.index ?? 0;
  const isKept = new Set(kept);
  const removed = page.pieces.filter((piece) => !isKept.has(piece));
  const entries = findBoxes(page, removed, kept).map((pieces): Clutter => {
    const named = pieces.map(({ index }) => taken.get(index)).find((name) => name !== undefined);
    return { ...(named ?? nameClutter(toBox(page, pieces, first, last))), pieces };
  });
  return mergeEntries(
    entries.filter(({ pieces }) => pieces.some(({ words }) => words > 0)),
    first,
    last,
  );
}

/** Kinds that make up the frame of any page: outside the story one entry of each is enough. */
const FRAME: ReadonlySet<ClutterKind> = new Set(['navigation', 'other', 'byline', 'photo-credit']);

/** Neighbours of one kind are one entry; what frames the page is told once before and once after the story. */
function mergeEntries(entries: readonly Clutter[], first: number, last: number): Clutter[] {
  const merged: Clutter[] = [];
  const frames = new Map<string, number>();
  for (const entry of entries) {
    const at = entry.pieces[0]?.index ?? 0;
    const place = at < first ? 'before' : at > last ? 'after' : 'inside';
    const frame = place !== 'inside' && FRAME.has(entry.kind) ? `${place} navigation` : undefined;
    const known = frame === undefined ? undefined : frames.get(frame);
    const before = merged.length - 1;
    if (known !== undefined) extend(merged, known, entry);
    else if (merged[before] !== undefined && merged[before]?.kind === entry.kind && !isParted(merged[before], entry))
      extend(merged, before, entry);
    else {
      if (frame !== undefined) frames.set(frame, merged.length);
      merged.push(
        frame === undefined ? entry : { ...entry, rule: 'navigation/page-frame', kind: 'navigation', signals: ['outside-story'] },
      );
    }
  }
  return merged;
}

/** Something kept stands between the two. */
function isParted(a: Clutter, b: Clutter): boolean {
  const end = a.pieces.at(-1)?.index ?? 0;
  return (b.pieces[0]?.index ?? 0) - end > 6;
}

function extend(entries: Clutter[], at: number, more: Clutter): void {
  const entry = entries[at];
  if (entry !== undefined) entries[at] = { ...entry, pieces: [...entry.pieces, ...more.pieces] };
}
