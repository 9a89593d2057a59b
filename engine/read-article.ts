/** From a page to its article: the one reading that every page gets. */
import { declutter } from './declutter/declutter.ts';
import type { Draft } from './draft.ts';
import { finishReading } from './finish-reading.ts';
import { type PageContext, readPage } from './read-page.ts';
import type { Reading } from './types.ts';

/** Reads the story of a page, by our own judgement of what is story and what clutter. Never changes the page. */
export function readArticle(document: Document, page: PageContext): Reading {
  return finishReading(draftArticle(document, page));
}

/** The part of `readArticle` that needs the page; `finishReading` does the rest. */
export function draftArticle(document: Document, page: PageContext): Draft {
  return readPage(document, page, declutter);
}
