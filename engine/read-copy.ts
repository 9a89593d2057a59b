/** Reads the copy of a page that a script put into it has sent. */
import { unpackTree } from './extract/unpack-tree.ts';
import type { PageCopy } from './found-page.ts';
import { readFound } from './read-article.ts';
import { readSelected } from './read-selected.ts';
import type { Reading } from './types.ts';

/** What `readArticle` would say of the page, or, where a passage was selected, that passage. Throws where the copy is broken. */
export function readCopy({ selected, tree, ...data }: PageCopy): Reading {
  const found = { ...data, tree: unpackTree(tree) };
  return selected === null ? readFound(found) : readSelected(found, selected);
}
