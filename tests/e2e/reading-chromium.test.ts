/** Reading in Chromium. */
import { testReading } from './test-reading.ts';

testReading('chromium');
