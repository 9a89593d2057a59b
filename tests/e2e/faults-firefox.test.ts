/** What happens when something fails, in Firefox. */
import { testFaults } from './test-faults.ts';

testFaults('firefox');
