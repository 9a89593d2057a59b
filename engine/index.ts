/** The only door of the engine: from a page to its article, from an article to its summary. Pure; no clock, no network, no extension API. */
export { CLUTTER_KINDS } from './declutter/clutter-kinds.ts';
export { findRange, type Wanted } from './locate/find-range.ts';
export { type Preview, previewOf } from './locate/preview-of.ts';
export { wantedOf } from './locate/wanted-of.ts';
export { readAgain } from './read-again.ts';
export { readArticle } from './read-article.ts';
export type { PageContext } from './read-page.ts';
export { readSelection } from './read-selection.ts';
export { settleReading } from './settle-reading.ts';
export { annotate } from './structure/annotate.ts';
export { summarize } from './summarize/summarize.ts';
export type * from './types.ts';
