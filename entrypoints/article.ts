/** Injected after the reader's click: returns the page's story as data, uses no extension API, and leaves nothing behind. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { draftArticle } from '../engine/index.ts';
import { sealDraft } from '../platform/envelope.ts';

export default defineUnlistedScript({
  globalName: false,
  main: () => sealDraft(document, (page) => draftArticle(document, page)),
});
