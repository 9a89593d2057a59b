/** Beside the page in Firefox. */
import { testPanel } from './test-panel.ts';

testPanel('firefox');
