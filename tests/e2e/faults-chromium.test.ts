/** What happens when something fails, in Chromium. */
import { testFaults } from './test-faults.ts';

testFaults('chromium');
