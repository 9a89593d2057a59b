/** A whole session without a request, in Chromium. */
import { testQuiet } from './test-quiet.ts';

testQuiet('chromium');
