/** From point to page in Firefox. */
import { testHighlight } from './test-highlight.ts';

testHighlight('firefox');
