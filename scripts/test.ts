/** `npm test`: every test there is, units first, then the built extension in real browsers; ends with one line of sums. */
import { requireBrowser } from './browsers/find-browser.ts';
import { build } from './build.ts';
import { runTests, toSumLines } from './check/run-tests.ts';
import { say } from './say.ts';

try {
  requireBrowser('chromium');
  requireBrowser('firefox');
  build('chrome'); // writes the generated types that the tests' own compiler settings rest on, too
  build('firefox');
  const counts = runTests();
  process.stdout.write(`${toSumLines(counts)}\n`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
