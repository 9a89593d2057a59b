/** A whole session without a request, in Firefox. */
import { testQuiet } from './test-quiet.ts';

testQuiet('firefox');
