/** The part of every reading that needs the page itself. */
import { findBase } from './extract/find-base.ts';
import type { FindHidden } from './extract/find-concealed.ts';
import { readPageData } from './extract/read-page-data.ts';
import { snapshot } from './extract/snapshot.ts';
import type { FoundPage } from './found-page.ts';

/** What the caller knows of the page; `url` is absolute and the base of relative links. */
export interface PageContext {
  readonly url: string;
}

/** Takes what is needed of a page, in one walk; `findHidden` tells what a page without layout hides. Never changes the page. */
export function findPage(document: Document, { url }: PageContext, findHidden?: FindHidden): FoundPage {
  return { url, base: findBase(document, url), ...readPageData(document), tree: snapshot(document, findHidden) };
}
