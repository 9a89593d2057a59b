/** Runs in the trainer's browser page: reads a stored page as the engine does and returns its draft. */
import { findPage } from '../../engine/find-page.ts';
import { draftArticle } from '../../engine/read-article.ts';

Object.assign(globalThis, {
  toDraft: (html: string, url: string) => draftArticle(findPage(new DOMParser().parseFromString(html, 'text/html'), { url })),
});
