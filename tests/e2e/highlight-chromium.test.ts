/** From point to page in Chromium. */
import { testHighlight } from './test-highlight.ts';

testHighlight('chromium');
