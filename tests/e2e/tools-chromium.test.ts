/** What a reader does with a story, in Chromium. */
import { testTools } from './test-tools.ts';

testTools('chromium');
