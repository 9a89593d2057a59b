/** Nothing lost in Firefox. */
import { testHistory } from './test-history.ts';

testHistory('firefox');
