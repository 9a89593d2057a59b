/** Nothing of private windows is kept, in Firefox. */
import { testPrivate } from './test-private.ts';

testPrivate('firefox');
