/** Nothing of private windows is kept, in Chromium. */
import { testPrivate } from './test-private.ts';

testPrivate('chromium');
