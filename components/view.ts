/** What a view can show: the whole state of popup and reader as one value. Entrypoints make it, components draw it. */
import type { Annotations, Article, Summary } from '../engine/index.ts';

/** What stands in the way of a summary. Each has the texts `problem_CODE_title` and `problem_CODE_next` in the locales. */
// biome-ignore format: a row a theme
export const PROBLEMS = [
  'no-article', 'too-short', 'unsupported', // the engine's refusals
  'browser-page', 'store-page', 'pdf', 'file-access', 'no-access', // pages that no extension may read, or not this way
  'still-loading', 'tab-closed', 'navigated', 'no-answer', 'extension-updated', // what happens meanwhile
  'not-read-yet', // the side panel in front of another tab
  'no-selection', // of "Summarize selection"
  'access-refused', 'not-a-web-page', 'private-address', 'server-error', 'redirected', 'fetch-timeout', 'too-large', 'offline', // of "Summarize linked page"
  'reading-gone', // the reader page's article is no longer kept
  'fault',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** Where trying again can't help, it isn't offered. */
export const HOPELESS: readonly ProblemCode[] = [
  'browser-page',
  'store-page',
  'pdf',
  'not-a-web-page',
  'private-address',
  'redirected',
  'too-large',
  'tab-closed',
  'reading-gone',
  'not-read-yet',
  'extension-updated',
];

export interface Problem {
  readonly code: ProblemCode;
  /** Put into the text where it has a place: a host name, a status number. */
  readonly detail?: string;
}

/** What is being done, for the line that appears when it takes over a second. Texts: `working_STAGE`. */
export type Stage = 'waiting-for-page' | 'reading' | 'page-busy' | 'fetching' | 'summarizing';

/** A story as shown: the article with what was found in it. */
export interface Story {
  readonly article: Article;
  readonly annotations: Annotations;
  readonly summary: Summary;
  /** What was asked for: the page, a selected passage of it, or a page behind a link. */
  readonly scope: 'page' | 'selection' | 'link';
}

export type View =
  | { readonly kind: 'working'; readonly stage: Stage }
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly canRetry: boolean; readonly canReadAnyway: boolean };
