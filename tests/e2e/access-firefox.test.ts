/** Every view for everybody, in Firefox. */
import { testAccess } from './test-access.ts';

testAccess('firefox');
