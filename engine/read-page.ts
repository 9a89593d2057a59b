/** The order of the steps from a page to its article, and why they stand in this order. */
import type { Clutter, Decluttered } from './declutter/declutter.ts';
import type { Draft } from './draft.ts';
import { cleanFound } from './extract/clean-found.ts';
import { gatherEvidence } from './extract/evidence/gather-evidence.ts';
import { findHead } from './extract/head/find-head.ts';
import { createPlaceNamer } from './extract/name-place.ts';
import { partConcealed, withoutConcealed } from './extract/part-concealed.ts';
import { splitPieces } from './extract/split-pieces.ts';
import type { FoundPage } from './found-page.ts';
import type { PageFacts, PageTree, Piece } from './page-tree.ts';
import { toBlocks } from './structure/to-blocks.ts';
import { toFigures } from './structure/to-figures.ts';
import { createHeadTest, withoutHead } from './structure/without-head.ts';
import { toPreview } from './text/to-preview.ts';
import type { Block, BlockId, Removal } from './types.ts';

/** Parts the pieces of a page into its story and the rest. */
export type PartStory = (tree: PageTree, pieces: readonly Piece[], facts: PageFacts) => Decluttered;

const PREVIEW = 120;

/** Names in the ledger what nobody sees who looks at the page. */
export const UNSEEN_RULE = 'hidden/not-shown';

/** Reads a page into a draft, with `partStory` to tell the story from the rest. */
export function readPage(found: FoundPage, partStory: PartStory): Draft {
  const page = cleanFound(found);
  const { tree, jsonLd } = page;
  // The head before the body: what it says of the story (title, JSON-LD) are witnesses for what belongs to the body.
  const head = findHead(page);
  const pieces = splitPieces(tree);
  const facts: PageFacts = {
    title: head.headline.value,
    description: jsonLd.description ?? '',
    articleBody: jsonLd.articleBody ?? '',
    language: page.language || 'en',
    authors: head.bylines.map(({ value }) => value),
  };
  const { kept, clutter } = partStory(tree, pieces, facts);
  // Headline, dek and byline are told by the head alone.
  const isTold = createHeadTest(head);
  const { shown: story, concealed } = partConcealed(tree, withoutHead(kept, isTold));
  const { blocks, captions } = withFigures(withoutConcealed(tree, pieces), story, page.base);
  const removed = [...clutter, ...toClutter(concealed)]
    .map((entry) => toRemoval(entry, (piece) => captions.has(piece.index) || isTold(piece)))
    .filter(({ words }) => words > 0);
  const places = namePlaces(pieces, [...blocks, ...removed.flatMap((removal) => removal.blocks)]);
  const evidence = gatherEvidence(page, pieces);
  return { url: page.url, language: page.language, head, blocks, removed, places, cut: tree.cut, evidence };
}

/** How many pieces before the first paragraph the lead picture may stand. */
const LEAD_REACH = 12;

/** The story's blocks with its pictures at their places; captions belong to their pictures. */
function withFigures(
  pieces: readonly Piece[],
  story: readonly Piece[],
  base: string,
): { readonly blocks: Block[]; readonly captions: ReadonlySet<number> } {
  const first = story[0]?.index;
  const last = story.at(-1)?.index;
  if (first === undefined || last === undefined) return { blocks: [], captions: new Set() };
  const { figures, captions } = toFigures(pieces, first - LEAD_REACH, last, base);
  const texts = toBlocks(story.filter(({ index }) => !captions.has(index)));
  return { blocks: [...texts, ...figures].sort((a, b) => a.id - b.id), captions };
}

/** For the blocks whose box the page names. */
function namePlaces(pieces: readonly Piece[], blocks: readonly Block[]): Record<BlockId, string> {
  const byIndex = new Map(pieces.map((piece) => [piece.index, piece.node]));
  const namePlace = createPlaceNamer();
  const named = blocks.map(({ id }) => [id, namePlace(byIndex.get(id))] as const);
  return Object.fromEntries(named.filter(([, name]) => name !== ''));
}

/** What nobody sees who looks at the page is no part of its story. */
function toClutter(concealed: readonly Piece[]): readonly Clutter[] {
  return concealed.length > 0 ? [{ rule: UNSEEN_RULE, kind: 'other', signals: ['hidden'], pieces: concealed }] : [];
}

function toRemoval({ rule, kind, signals, pieces }: Clutter, isContent: (piece: Piece) => boolean): Removal {
  const gone = pieces.filter((piece) => piece.words > 0 && !isContent(piece));
  const words = gone.reduce((sum, piece) => sum + piece.words, 0);
  return {
    rule,
    kind,
    signals,
    words,
    preview: toPreview(
      gone.slice(0, 12).map(({ text }) => text),
      PREVIEW,
    ),
    blocks: toBlocks(gone),
  };
}
