/** What the scripts put into a page give: a copy of it that can be sent, and read elsewhere. */
import { packTree } from './extract/pack-tree.ts';
import { findPage, type PageContext } from './find-page.ts';
import type { PageCopy } from './found-page.ts';

/** A selection longer than this is cut: nobody selects a book. */
const MAX_SELECTED = 200_000;

/** Copies a page for `readCopy`. Never changes the page. */
export function copyPage(document: Document, page: PageContext): PageCopy {
  const found = findPage(document, page);
  return { ...found, tree: packTree(found.tree), selected: null };
}

/** The same for reading only what is selected in the page; '' where nothing is. */
export function copySelection(document: Document, page: PageContext): PageCopy {
  const selected = (Document.prototype.getSelection.call(document)?.toString() ?? '').slice(0, MAX_SELECTED + 1);
  const found = findPage(document, page);
  return { ...found, tree: packTree(found.tree, selected), selected };
}
