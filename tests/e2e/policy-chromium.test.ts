/** The policy of our pages in Chromium. */
import { testPolicy } from './test-policy.ts';

testPolicy('chromium');
