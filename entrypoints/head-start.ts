/**
 * The popup's first script, before all that draws it: asks for the page's copy. It uses the browser's own API, as the
 * polyfill would take longer to load than all that is done here.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type HeadStartApi, startAhead } from '../platform/head-start.ts';

declare const chrome: HeadStartApi;

declare global {
  /** What the popup's first script began; in no other page of ours. */
  var headStart: ReturnType<typeof startAhead> | undefined;
}

export default defineUnlistedScript({
  globalName: false,
  main() {
    globalThis.headStart = startAhead(chrome);
  },
});
