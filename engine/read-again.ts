/** A second opinion on a page in which our own reading found no story: what Mozilla's Readability takes for one. */
import type { Clutter, Decluttered } from './declutter/declutter.ts';
import { findHiddenByMarkup } from './extract/find-hidden-by-markup.ts';
import { findReadable } from './extract/readability.ts';
import { unpackTree } from './extract/unpack-tree.ts';
import { findPage, type PageContext } from './find-page.ts';
import { finishReading } from './finish-reading.ts';
import type { PageCopy } from './found-page.ts';
import type { PageTree, Piece } from './page-tree.ts';
import { readPage } from './read-page.ts';
import type { Reading } from './types.ts';

/** Reads the story of a page, by Readability's judgement. Never changes the page; several times slower than `readArticle`. */
export function readAgain(document: Document, page: PageContext): Reading {
  return finishReading(readPage(findPage(document, page, findHiddenByMarkup), partByReadability));
}

/** The same of a page's copy, where there is a DOM to work in. Throws where the copy is broken. */
export function readCopyAgain(copy: PageCopy): Reading {
  return finishReading(readPage({ ...copy, tree: unpackTree(copy.tree) }, partByReadability));
}

function partByReadability(tree: PageTree, pieces: readonly Piece[]): Decluttered {
  const readable = findReadable(tree);
  const isStory = ({ node, words }: Piece) => words > 0 && readable.has(node.index);
  const rest = pieces.filter((piece) => piece.words > 0 && !isStory(piece));
  const clutter: Clutter = { rule: 'navigation/not-readable', kind: 'navigation', signals: ['outside-story'], pieces: rest };
  return { kept: pieces.filter(isStory), clutter: rest.length > 0 ? [clutter] : [] };
}
