/** Injected where the first reading was refused: returns what Readability takes for the story, and leaves nothing behind. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { draftAgain } from '../engine/index.ts';
import { sealDraft } from '../platform/envelope.ts';

export default defineUnlistedScript({
  globalName: false,
  main: () => sealDraft(document, (page) => draftAgain(document, page)),
});
