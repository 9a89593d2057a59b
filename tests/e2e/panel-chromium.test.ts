/** Beside the page in Chromium. */
import { testPanel } from './test-panel.ts';

testPanel('chromium');
