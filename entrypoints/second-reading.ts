/** Injected where the first reading was refused: returns what Readability takes for the story, and leaves nothing behind. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAgain } from '../engine/index.ts';
import { sealReading } from '../platform/envelope.ts';

export default defineUnlistedScript({
  globalName: false,
  main: () => sealReading(document, (page) => readAgain(document, page)),
});
