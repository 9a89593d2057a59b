/** What stands in the way of a summary, in Chromium. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changeLeave } from '../../scripts/drive/change-leave.ts';
import { summarizeTab } from '../../scripts/start/summarize-page.ts';
import { openForTests } from './open-for-tests.ts';
import { testObstacles } from './test-obstacles.ts';

const STORY = pathToFileURL(join(import.meta.dirname, 'pages/plain-story.html')).href;

testObstacles('chromium');

describe('a file on this computer', () => {
  const here = openForTests('chromium');

  it('is read where the reader allows it, and else is told how to be', async () => {
    const first = await summarizeTab(here.browser, await here.browser.open(STORY));
    expect(first.result).toEqual({ kind: 'story' });
    await changeLeave(here.browser, 'fileAccess', false);
    const { popup, result } = await summarizeTab(here.browser, await here.browser.open(STORY));
    expect(result).toMatchObject({ kind: 'problem', code: 'no-access' }); // Chromium doesn't tell that it is a file
    expect(await popup.evaluate<string>(`document.querySelector('main').textContent`)).toMatch(/turn on access to file addresses/);
  });
});
