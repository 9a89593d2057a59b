/** A page as read, before the verdict on it. */
import type { Article } from './types.ts';

/** A page as read, before the verdict on it. Plain data. */
export interface Draft extends Pick<Article, 'url' | 'head' | 'blocks' | 'removed' | 'places'> {
  /** The page's own word for its language, BCP 47; '' where it says none. */
  readonly language: string;
  /** True where a budget ended the reading early. */
  readonly cut: boolean;
  /** What speaks for and against the page being an article; null for a passage that a reader selected. */
  readonly evidence: Evidence | null;
}

/** What the page shows and says of itself, beside its story. */
export interface Evidence {
  /** Types of the outer JSON-LD nodes, for example `NewsArticle`. */
  readonly types: readonly string[];
  /** True where JSON-LD has an article of any sort. */
  readonly hasArticle: boolean;
  /** What the page's metas call the section of the site that the story stands in. */
  readonly sections: readonly string[];
  /** The page's `og:type`; '' where it has none. */
  readonly openGraphType: string;
  /** Words of the story by the page's own count, and in the body that its JSON-LD holds; 0 where it tells none. */
  readonly wordCount: number;
  readonly bodyWords: number;
  /** True where the page says that its story is not free. */
  readonly isLocked: boolean;
  /** True where an element is named as the gate of a paywall. */
  readonly hasGate: boolean;
  /** Texts of the page's first short links, in their order. */
  readonly links: readonly string[];
  /** How many there are of each thing in the page. */
  readonly counts: Readonly<Partial<Record<CountName, number>>>;
}

/** `words` and `linkWords` are of the whole page, in words; the others are elements. */
export type CountName =
  | 'headings1'
  | 'headings'
  | 'times'
  | 'paragraphs'
  | 'buttons'
  | 'fields'
  | 'codes'
  | 'prices'
  | 'pictures'
  | 'links'
  | 'words'
  | 'linkWords';
