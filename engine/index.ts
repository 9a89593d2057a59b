/** The only door of the engine: from a page to its article, from an article to its summary. Pure; no clock, no network, no extension API. */

export { copyPage, copySelection } from './copy-page.ts';
export { CLUTTER_KINDS } from './declutter/clutter-kinds.ts';
export type { PageContext } from './find-page.ts';
export { findPointSpeech, type PointSpeech } from './find-point-speech.ts';
export type { PageCopy } from './found-page.ts';
export { groupRemovals } from './group-removals.ts';
export { findRange, type Wanted } from './locate/find-range.ts';
export { type Preview, previewOf } from './locate/preview-of.ts';
export { wantedOf, wantedOfRemoval } from './locate/wanted-of.ts';
export { prepare } from './prepare.ts';
export { readAgain, readCopyAgain } from './read-again.ts';
export { readArticle } from './read-article.ts';
export { readCopy } from './read-copy.ts';
export { settleReading } from './settle-reading.ts';
export { applySiteRules } from './site-rules/apply-site-rules.ts';
export { restoreRemoval } from './site-rules/restore-removal.ts';
export { findOpposites, keepRuleFor, removeRuleFor } from './site-rules/site-rule-for.ts';
export { takeOut } from './site-rules/take-out.ts';
export { annotate } from './structure/annotate.ts';
export { summarize } from './summarize/summarize.ts';
export { SECTION_NAMES, SUMMARY_LENGTHS, SUMMARY_ROLES } from './summarize/summary-lists.ts';
export type * from './types.ts';
