/** Injected by the menu's "Summarize selection": returns the selected passage and a light copy of its page as data, and leaves nothing behind. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copySelection } from '../engine/index.ts';
import { sealCopy } from '../platform/envelope.ts';

export default defineUnlistedScript({
  globalName: false,
  main: () => sealCopy(document, (page) => copySelection(document, page)),
});
