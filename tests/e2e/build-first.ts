/** Before any end-to-end test: both browsers are there, and both builds are as young as their sources. */
import { requireBrowser } from '../../scripts/browsers/find-browser.ts';
import { build } from '../../scripts/build.ts';

export default function buildFirst(): void {
  requireBrowser('chromium');
  requireBrowser('firefox');
  build('chrome');
  build('firefox');
}
