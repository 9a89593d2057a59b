/** Nothing lost in Chromium. */
import { testHistory } from './test-history.ts';

testHistory('chromium');
