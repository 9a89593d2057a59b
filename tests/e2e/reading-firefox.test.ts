/** Reading in Firefox. */
import { testReading } from './test-reading.ts';

testReading('firefox');
