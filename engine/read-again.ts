/** A second opinion on a page in which our own reading found no story: what Mozilla's Readability takes for one. */
import type { Clutter, Decluttered } from './declutter/declutter.ts';
import type { Draft } from './draft.ts';
import { findReadable } from './extract/readability.ts';
import { finishReading } from './finish-reading.ts';
import type { PageTree, Piece } from './page-tree.ts';
import { type PageContext, readPage } from './read-page.ts';
import type { Reading } from './types.ts';

/** Reads the story of a page, by Readability's judgement. Never changes the page; several times slower than `readArticle`. */
export function readAgain(document: Document, page: PageContext): Reading {
  return finishReading(draftAgain(document, page));
}

/** The part of `readAgain` that needs the page; `finishReading` does the rest. */
export function draftAgain(document: Document, page: PageContext): Draft {
  return readPage(document, page, partByReadability);
}

function partByReadability(tree: PageTree, pieces: readonly Piece[]): Decluttered {
  const readable = findReadable(tree);
  const isStory = ({ node, words }: Piece) => words > 0 && readable.has(node.index);
  const rest = pieces.filter((piece) => piece.words > 0 && !isStory(piece));
  const clutter: Clutter = { rule: 'navigation/not-readable', kind: 'navigation', signals: ['outside-story'], pieces: rest };
  return { kept: pieces.filter(isStory), clutter: rest.length > 0 ? [clutter] : [] };
}
