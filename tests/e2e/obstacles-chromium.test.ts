/** What stands in the way of a summary, in Chromium. */
import { testObstacles } from './test-obstacles.ts';

testObstacles('chromium');
