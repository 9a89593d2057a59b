/** Every view for everybody, in Chromium. */
import { testAccess } from './test-access.ts';

testAccess('chromium');
