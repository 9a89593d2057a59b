/** Injected by the menu's "Summarize selection": returns the selected passage as data, and leaves nothing behind. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '../engine/index.ts';
import { sealDraft } from '../platform/envelope.ts';

export default defineUnlistedScript({
  globalName: false,
  main: () => sealDraft(document, (page) => readSelection(document, page)),
});
