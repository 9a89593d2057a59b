/** What stands in the way of a summary, met for real: each says plainly what is the matter, and what to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { openPopup, summarizeTab, waitForResult } from '../../scripts/start/summarize-page.ts';
import { openForTests } from './open-for-tests.ts';

const STORY = join(import.meta.dirname, 'pages/plain-story.html');
const STORE = { chromium: 'https://chromewebstore.google.com/', firefox: 'https://addons.mozilla.org/' };

export function testObstacles(name: BrowserName): void {
  const here = openForTests(name, { watch: true });
  const toPage = (page: string) => () => `${here.fixtures.origin}/${page}`;

  const obstacles = [
    { what: 'a page of two sentences', address: toPage('brief-note.html'), code: 'too-short' },
    { what: 'a PDF', address: toPage('report.pdf'), code: 'pdf' },
    { what: 'the extension store', address: () => STORE[name], code: 'store-page' },
    // Firefox tells nobody what its viewer shows
    ...(name === 'chromium' ? [{ what: 'a PDF whose address doesn’t say so', address: toPage('report'), code: 'pdf' }] : []),
  ];
  it.each(obstacles)('says so on $what', async ({ address, code }) => {
    if (name === 'firefox') await here.browser.serve({ url: STORE.firefox, body: readFileSync(STORY), contentType: 'text/html' });
    const tab = await here.browser.open(address(), { wait: false });
    await waitUntil('the page', () => tab.evaluate<boolean>(`location.href !== 'about:blank'`).catch(() => true));
    const { popup, result } = await summarizeTab(here.browser, tab);
    expect(result).toMatchObject({ kind: 'problem', code });
    expect(await popup.evaluate<string>(`document.querySelector('main p').textContent`)).toMatch(/\w{3}/);
    await tab.close();
  });

  it('says that only a preview could be read', async () => {
    const tab = await here.open('gated.html');
    const { popup, result } = await summarizeTab(here.browser, tab);
    expect(result).toEqual({ kind: 'story' });
    expect(await popup.evaluate<string>(`document.querySelector('.notices').textContent`)).toMatch(/Only a preview could be read/);
    await tab.close();
  });

  it('shows a skeleton at once on a page that goes on loading, says what it is doing, and ends', async () => {
    const tab = await here.open('never-ends.html', { wait: false });
    await waitUntil('the page to begin', () => tab.evaluate<boolean>(`document.title === 'Unfinished'`).catch(() => false));
    const popup = await openPopup(here.browser, tab);
    const words = await waitUntil('the line about the work to be seen', () =>
      popup.evaluate<string | null>(
        `(() => {
          const line = document.querySelector('[role=status]');
          return document.documentElement.dataset.view === 'working' && getComputedStyle(line).opacity === '1' && line.textContent || null;
        })()`,
      ),
    );
    expect(words).toMatch(/\w{3}/);
    expect(await waitForResult(popup)).toMatchObject({ kind: 'problem' });
    await tab.close();
  });

  it('asks nothing of the network and logs no error', async () => {
    expect(await here.browser.incidents()).toEqual([]);
  });
}
