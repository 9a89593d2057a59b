/** Injected after the reader's click: returns a light copy of the page as data, uses no extension API, and leaves nothing behind. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '../engine/index.ts';
import { sealCopy } from '../platform/envelope.ts';

export default defineUnlistedScript({
  globalName: false,
  main: () => sealCopy(document, (page) => copyPage(document, page)),
});
