/**
 * What is taken of a page: a light copy of what it shows, and what it says of itself. Plain data, found by one walk in
 * the page; everything else of a reading needs no page and is done where the result is shown.
 */
import type { JsonLd } from './extract/json-ld/json-ld.ts';
import type { PageTree } from './page-tree.ts';

/** A page as found. */
export interface FoundPage {
  /** Absolute. */
  readonly url: string;
  /** Absolute: what the page's relative addresses start from: its own, or the one it names. */
  readonly base: string;
  /** The document's title with white space folded; '' where it has none. */
  readonly title: string;
  /** Name (or property, or item property; lower case) and content of each `<meta>`, in their order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly jsonLd: JsonLd;
  /** The page's own word for its language, BCP 47; '' where it says none. */
  readonly language: string;
  readonly tree: PageTree;
}

/** A page as it is sent from one process to another; `tree` is text that `unpackTree` reads. */
export interface PageCopy extends Omit<FoundPage, 'tree'> {
  readonly tree: string;
  /** The passage that is to be read instead of the whole story; null for the story. */
  readonly selected: string | null;
}
