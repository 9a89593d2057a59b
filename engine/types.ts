/**
 * The shapes that the whole project speaks in. Data only: everything here can be
 * sent between processes as JSON and drawn as text.
 */

/** Names one block of an article. Unique within the article and rising in reading order; removed blocks have ids of the same row. */
export type BlockId = number;

/** A stretch of one block's text, half-open, in UTF-16 units. The only way anything points into an article. */
export interface SourceRef {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/** One piece of an article in reading order; `text` is what a reader sees, with white space folded (kept in `code`). */
export type Block =
  | { readonly kind: 'paragraph' | 'quotation' | 'note' | 'code'; readonly id: BlockId; readonly text: string }
  | { readonly kind: 'heading'; readonly id: BlockId; readonly text: string; readonly level: number }
  | { readonly kind: 'item'; readonly id: BlockId; readonly text: string; readonly ordered: boolean; readonly depth: number }
  | { readonly kind: 'table'; readonly id: BlockId; readonly text: string; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'figure'; readonly id: BlockId; readonly text: string; readonly credit?: string; readonly image?: Picture }
  | { readonly kind: 'break'; readonly id: BlockId; readonly text: '' };

/** A picture's absolute address (http, https or data of a raster type) and its alternative text. */
export interface Picture {
  readonly url: string;
  readonly alt: string;
}

/** Where a value of the head was found, for example `json-ld:headline`, `meta:og:title`, `page:h1`. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

/** What stands above the story. `bylines` are names of persons (or of the agency that is the author), in order. */
export interface Head {
  readonly kicker?: Sourced<string>;
  readonly headline: Sourced<string>;
  /** The headline above the story, where the page's title and its trail have another, which says it alone. */
  readonly alternative?: Sourced<string>;
  readonly dek?: Sourced<string>;
  readonly bylines: readonly Sourced<string>[];
  /** ISO 8601; with time and zone where the page gives them, else the bare day. */
  readonly published?: Sourced<string>;
  readonly updated?: Sourced<string>;
  readonly publication?: Sourced<string>;
  readonly image?: Sourced<Picture & { readonly caption?: string; readonly credit?: string }>;
}

export type ClutterKind =
  | 'newsletter'
  | 'subscription'
  | 'related'
  | 'most-read'
  | 'share-bar'
  | 'author-bio'
  | 'comments'
  | 'advertising'
  | 'consent'
  | 'app-promotion'
  | 'video-playlist'
  | 'gallery-chrome'
  | 'photo-credit'
  | 'legal-note'
  | 'paywall-notice'
  | 'navigation'
  | 'byline'
  | 'repeat'
  | 'chosen'
  | 'other';

/** An entry of the ledger: what was taken out of the story's surroundings, by which rule, for which reason. */
export interface Removal {
  /** Id of the rule that decided, `family/name`. */
  readonly rule: string;
  readonly kind: ClutterKind;
  /** Names of the signals that spoke for removal, strongest first; each has a plain-language text in the locales (`signal_NAME`). */
  readonly signals: readonly string[];
  readonly words: number;
  /** The first words of what was removed, at most 120 characters. */
  readonly preview: string;
  /** What was removed, so that it can be shown and put back; ids tell where it belongs. */
  readonly blocks: readonly Block[];
}

/** What a page calls its story where that is no report: its points are the author's view. */
export type Genre = 'opinion' | 'review';

/** How much of the story could be read: `partial` where a paywall shows a preview only, `cut` where it is longer than is read at once. */
export type Completeness = 'full' | 'partial' | 'cut';

/** A page's story: plain data, without any reference to the page. */
export interface Article {
  readonly url: string;
  /** BCP 47, the page's own word where it gives a sane one. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly head: Head;
  /** The story in reading order, without headline, byline, and clutter. */
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  /** What the page calls the box that a block of either stands in, `aside.author-box`; blocks in boxes without a lasting name have none. */
  readonly places?: Readonly<Record<BlockId, string>>;
  readonly genre?: Genre;
  readonly completeness: Completeness;
  /** How many words the whole story seems to have where the page says so; only for `partial`. */
  readonly wordsExpected?: number;
}

/**
 * What a reader decided about a piece of one site's pages, told apart by its signature: the kind of block, and how it begins
 * or in what box it stands. `keep` puts back what was removed as `kind`; `remove` takes out what was kept.
 */
export interface SiteRule {
  readonly action: 'keep' | 'remove';
  readonly kind: ClutterKind;
  readonly shape: Block['kind'];
  /** How such a piece begins, in lower case with its figures as 0. */
  readonly lead?: string;
  /** A place as in `Article.places`, only where it told this piece from the rest of its story. */
  readonly place?: string;
  /** The first words of the piece that the rule was made for, for people. */
  readonly sample: string;
}

/** Why a page is not read as an article. */
export type Refusal = 'no-article' | 'too-short' | 'unsupported';

/** An article or a reason; a refusal still carries what could be read, so that a reader can ask for it anyway. */
export type Reading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly why: Refusal; readonly anyway: Article | null };

/** A sentence of the article; `paragraph` counts blocks that hold sentences. */
export interface Sentence {
  readonly ref: SourceRef;
  readonly text: string;
}

export type QuoteId = number;

/** A name as the article gives it: `name` the fullest form, `role` as printed ("White House press secretary"). */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
  /** The words that name the speaker beside this quote, which may be a pronoun. */
  readonly ref: SourceRef;
  /** Those words are a pronoun that may well stand for somebody else. */
  readonly isGuess?: true;
}

/** A passage in quotation marks (or a block quotation) with its cue ("said") and speaker where the article tells. `content` is without the marks. */
export interface Quote {
  readonly id: QuoteId;
  readonly content: SourceRef;
  readonly text: string;
  readonly cue?: { readonly text: string; readonly ref: SourceRef };
  readonly speaker?: Speaker;
}

/** An indirect statement: `X said that …`, `according to X`. */
export interface Claim {
  readonly content: SourceRef;
  readonly cue: SourceRef;
  readonly speaker: Speaker;
}

/** What the text of an article holds, found without its page. Sentences are in reading order. */
export interface Annotations {
  readonly sentences: readonly Sentence[];
  /** Sentences of the dek, which stands in no block; none where there is no dek. */
  readonly dek?: readonly string[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  /** Words in the middle of a very long story that were not looked at; only there. */
  readonly wordsSkipped?: number;
}

export type SummaryRole = 'what-happened' | 'who-said' | 'why-it-matters' | 'background' | 'numbers' | 'what-next';

/** What a section of ours is called by: its role, or what stands in an opinion and a review instead of what happened. */
export type SectionName = SummaryRole | 'argument' | 'verdict';

export type SummaryLength = 'brief' | 'standard' | 'detailed';

/**
 * One point: the source's own words. `text` may drop a lead-in, end in an ellipsis, hold a referent in square brackets, or have the mark of a
 * quotation that opens before it or closes after it; `source` is the whole sentence, or the sentences that one quotation holds together.
 */
export interface SummaryPoint {
  readonly text: string;
  readonly source: SourceRef;
  readonly quote?: QuoteId;
  /** The role of this point's sentence; within an author's section it may differ from the section's. */
  readonly role: SummaryRole;
}

/** Points under a heading: the author's own (`heading`, `headingSource`) or that of `name`, else of the role, whose words are the view's. */
export interface SummarySection {
  readonly role: SummaryRole | null;
  readonly name?: SectionName;
  readonly heading?: string;
  readonly headingSource?: BlockId;
  readonly points: readonly SummaryPoint[];
}

export interface Summary {
  readonly sections: readonly SummarySection[];
  /** Sentences of the dek that are points of this summary: whoever shows the dek above it has them shown. */
  readonly dek?: readonly string[];
  readonly length: SummaryLength;
  /** True where the article is so short that the summary shows its best lines instead of a digest. */
  readonly alreadyShort: boolean;
  /** False where the language has no word lists of its own, and only the language-free part spoke. */
  readonly languageSupported: boolean;
}
