/** From a page to its article: the one reading that every page gets. */
import { declutter } from './declutter/declutter.ts';
import { type PageContext, readPage } from './read-page.ts';
import type { Reading } from './types.ts';

/** Reads the story of a page, by our own judgement of what is story and what clutter. Never changes the page. */
export function readArticle(document: Document, page: PageContext): Reading {
  return readPage(document, page, declutter);
}
