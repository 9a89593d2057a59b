/**
 * The shapes between a page and its article: the light copy of the page that the snapshot makes, and the
 * stretches of text found in it. They live inside `readArticle` only and never leave the engine.
 */

/** One element of the page as it was read: plain data, no live node. `index` counts elements in document order. */
export interface PageNode {
  readonly tag: string;
  readonly index: number;
  readonly parent: PageNode | null;
  readonly depth: number;
  /** Class, id, role and item property, as written, joined by spaces. */
  readonly hint: string;
  /** The few attributes that matter for this tag (address, size, dates), or null. */
  readonly attributes: Readonly<Record<string, string>> | null;
  readonly children: readonly (PageNode | string)[];
  /** Hidden by attribute or inline style, itself or through an ancestor; such text may still be the story in a page as stored. */
  readonly hidden: boolean;
}

/** A page as read: `cut` says that a budget ended the walk. */
export interface PageTree {
  readonly root: PageNode;
  readonly nodes: readonly PageNode[];
  readonly cut: boolean;
  /** Indexes of elements whose words nobody sees who looks at the page. */
  readonly concealed?: ReadonlySet<number>;
  /** The same of labels and dates that markup alone hides: no part of the story, but they tell of it (`By`). */
  readonly hiddenLabels?: ReadonlySet<number>;
}

/** What a stretch of text is by its markup. `media` and `control` hold no text of the story; they matter as neighbours. */
export type PieceKind = 'text' | 'heading' | 'item' | 'quote' | 'code' | 'table' | 'caption' | 'term' | 'media' | 'control';

/** A stretch of text without any block inside: a paragraph, a heading, a list item, a whole table. In reading order. */
export interface Piece {
  readonly index: number;
  readonly kind: PieceKind;
  /** The block element that holds it. */
  readonly node: PageNode;
  /** The text with white space folded (kept in `code`). */
  readonly text: string;
  /** Words, with Chinese and Japanese characters counted two to a word. */
  readonly words: number;
  readonly linkWords: number;
  readonly links: number;
  /** Share of the text that stands bold, and that stands in italics. */
  readonly bold: number;
  readonly italic: number;
  /** Rows of a table. */
  readonly rows?: readonly (readonly string[])[];
}

/** What the page says of its story outside the body: witnesses for what belongs to it, never a source of text. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** The story's text as JSON-LD gives it; '' where it doesn't. */
  readonly articleBody: string;
  readonly language: string;
  /** Who wrote it, as the head has it. */
  readonly authors?: readonly string[];
}
