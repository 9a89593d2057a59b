/** The policy of our pages in Firefox. */
import { testPolicy } from './test-policy.ts';

testPolicy('firefox');
