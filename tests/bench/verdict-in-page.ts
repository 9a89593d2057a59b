/** Runs in the trainer's browser page: reads a stored page as the engine does and returns its draft. */
import { draftArticle } from '../../engine/index.ts';

Object.assign(globalThis, {
  toDraft: (html: string, url: string) => draftArticle(new DOMParser().parseFromString(html, 'text/html'), { url }),
});
