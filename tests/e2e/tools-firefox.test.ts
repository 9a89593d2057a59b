/** What a reader does with a story, in Firefox. */
import { testTools } from './test-tools.ts';

testTools('firefox');
