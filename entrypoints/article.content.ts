/** Injected after the reader's click: returns the page's story as data, and leaves nothing behind. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticle } from '../engine/index.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => readArticle(document, { url: location.href }),
});
