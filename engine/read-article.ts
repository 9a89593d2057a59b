/** From a page to its article: the one reading that every page gets. */
import { declutter } from './declutter/declutter.ts';
import type { Draft } from './draft.ts';
import { findHiddenByMarkup } from './extract/find-hidden-by-markup.ts';
import { findPage, type PageContext } from './find-page.ts';
import { finishReading } from './finish-reading.ts';
import type { FoundPage } from './found-page.ts';
import { readPage } from './read-page.ts';
import type { Reading } from './types.ts';

/** Reads the story of a page, by our own judgement of what is story and what clutter. Never changes the page. */
export function readArticle(document: Document, page: PageContext): Reading {
  return readFound(findPage(document, page, findHiddenByMarkup));
}

/** The part of `readArticle` that needs no page. */
export function readFound(found: FoundPage): Reading {
  return finishReading(draftArticle(found));
}

/** The same before the verdict on it. */
export function draftArticle(found: FoundPage): Draft {
  return readPage(found, declutter);
}
