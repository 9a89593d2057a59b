/** What stands in the way of a summary, in Firefox. */
import { testObstacles } from './test-obstacles.ts';

testObstacles('firefox');
