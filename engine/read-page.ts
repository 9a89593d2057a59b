/** The order of the steps from a page to its article, and why they stand in this order. */
import type { Clutter, Decluttered } from './declutter/declutter.ts';
import { judgeCompleteness } from './extract/completeness/judge-completeness.ts';
import { findHead } from './extract/head/find-head.ts';
import { readJsonLd } from './extract/json-ld/read-json-ld.ts';
import { findLanguage } from './extract/language/find-language.ts';
import { namePlace } from './extract/name-place.ts';
import { snapshot } from './extract/snapshot.ts';
import { splitPieces } from './extract/split-pieces.ts';
import { judgePage } from './extract/verdict/judge-page.ts';
import type { PageFacts, PageTree, Piece } from './page-tree.ts';
import { toBlocks } from './structure/to-blocks.ts';
import { toFigures } from './structure/to-figures.ts';
import { createHeadTest, withoutHead } from './structure/without-head.ts';
import { toPreview } from './text/to-preview.ts';
import type { Article, Block, BlockId, Reading, Removal } from './types.ts';

/** What the caller knows of the page; `url` is absolute and the base of relative links. */
export interface PageContext {
  readonly url: string;
}

/** Parts the pieces of a page into its story and the rest. */
export type PartStory = (tree: PageTree, pieces: readonly Piece[], facts: PageFacts) => Decluttered;

const PREVIEW = 120;
/** Enough of the story to tell its language by. */
const LANGUAGE_SAMPLE = 2000;

/** Reads a page, with `partStory` to tell the story from the rest. Never changes the page. */
export function readPage(document: Document, page: PageContext, partStory: PartStory): Reading {
  // The head first: what it says of the story (title, JSON-LD) are witnesses for what belongs to the body.
  const jsonLd = readJsonLd(document);
  const head = findHead(document, page, jsonLd);
  // One walk over the live page; from here on there is no DOM but for the verdict at the end.
  const tree = snapshot(document);
  const pieces = splitPieces(tree);
  const facts: PageFacts = {
    title: head.headline.value,
    description: jsonLd.description ?? '',
    articleBody: jsonLd.articleBody ?? '',
    language: findLanguage(document, '', jsonLd).language,
  };
  const { kept, clutter } = partStory(tree, pieces, facts);
  // Headline, dek and byline are told by the head alone.
  const isTold = createHeadTest(head);
  const story = withoutHead(kept, isTold);
  const { blocks, captions } = withFigures(pieces, story, page.url);
  const removed = clutter
    .map((entry) => toRemoval(entry, (piece) => captions.has(piece.index) || isTold(piece)))
    .filter(({ words }) => words > 0);
  const sample = blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LANGUAGE_SAMPLE);
  const article: Article = {
    url: page.url,
    ...findLanguage(document, sample, jsonLd),
    head,
    blocks,
    removed,
    places: namePlaces(pieces, [...blocks, ...removed.flatMap((removal) => removal.blocks)]),
    ...judgeCompleteness(document, jsonLd, blocks, removed, tree.cut),
  };
  const why = judgePage(document, page, { jsonLd, head, kept: blocks });
  return why === null ? { ok: true, article } : { ok: false, why, anyway: blocks.length > 0 ? article : null };
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
  const named = blocks.map(({ id }) => [id, namePlace(byIndex.get(id))] as const);
  return Object.fromEntries(named.filter(([, name]) => name !== ''));
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
