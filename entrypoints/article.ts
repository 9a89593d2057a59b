/** Injected after the reader's click: returns the page's story as data, uses no extension API, and leaves nothing behind. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../engine/index.ts';
import { sealReading } from '../platform/envelope.ts';

export default defineUnlistedScript({
  globalName: false,
  main: () => sealReading(document, (page) => readArticle(document, page)),
});
