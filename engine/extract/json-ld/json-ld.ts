/** What a page's JSON-LD says of its story: a witness, never a replacement for what is shown. */

/** One author: a person, or an organization that is named as author. */
export interface JsonLdAuthor {
  readonly name: string;
  readonly isOrganization: boolean;
}

/** Facts of the one node that is the story; absent fields were missing or of a wrong shape. Texts have white space folded. */
export interface JsonLd {
  /** Types of all outer nodes of all scripts, without duplicates, for example `NewsArticle`, `BreadcrumbList`. */
  readonly types: readonly string[];
  /** True where one of the nodes is an article of any sort. */
  readonly hasArticle: boolean;
  readonly headline?: string | undefined;
  readonly alternativeHeadline?: string | undefined;
  readonly description?: string | undefined;
  readonly authors: readonly JsonLdAuthor[];
  /** As written in the page. */
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly publisher?: string | undefined;
  /** The whole body where the page gives it, at most 100,000 characters. */
  readonly articleBody?: string | undefined;
  readonly wordCount?: number | undefined;
  readonly isAccessibleForFree?: boolean | undefined;
  readonly inLanguage?: string | undefined;
  /** Address of the picture that stands for the story. */
  readonly image?: string | undefined;
}
