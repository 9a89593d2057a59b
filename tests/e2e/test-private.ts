/** What is read in a private window leaves nothing behind, in a real browser. */
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { launch } from '../../scripts/drive/launch.ts';
import { openPrivately } from '../../scripts/drive/open-privately.ts';
import type { DrivenBrowser, Surface } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { closePopup, openReader, summarizeTab } from '../../scripts/start/summarize-page.ts';
import { openForTests } from './open-for-tests.ts';
import type { Fixtures } from './serve-fixtures.ts';

export function testPrivate(name: BrowserName): void {
  let browser: DrivenBrowser;
  let fixtures: Fixtures;
  openForTests(
    () => launch(name, { headless: true, offline: true }),
    (opened) => {
      ({ browser, fixtures } = opened);
    },
  );

  const readKept = (page: Surface) =>
    page.evaluate<string>(`(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all))`);

  it('shows a story of a private window, and keeps neither it nor what its reader decides about it', async () => {
    const { tab, close } = await openPrivately(browser, `${fixtures.origin}/plain-story.html`);
    const { popup, result } = await summarizeTab(browser, tab);
    expect(result).toEqual({ kind: 'story' });
    const isPrivate = `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.some(({ url, incognito }) => incognito && url?.includes('plain-story')))`;
    expect(await popup.evaluate<boolean>(isPrivate)).toBe(true);
    const reader = await openReader(browser, popup);
    await reader.click('[aria-label="Remove passages"]');
    await reader.evaluate(`document.querySelectorAll('.remove-block')[4].click()`);
    await waitUntil('the passage to be out', () =>
      reader.evaluate<boolean>(`document.querySelector('.reader-outcome p').textContent === 'Removed from this story.'`),
    );
    await reader.close();
    await close();
    // What an ordinary window shows is kept: so would the other have been, which came first.
    const ordinary = await browser.open(`${fixtures.origin}/brief-hashed.html`);
    const { popup: next } = await summarizeTab(browser, ordinary);
    await waitUntil('that to be kept', async () => (await readKept(next)).includes('brief-hashed.html'));
    const kept = await readKept(next);
    expect(['plain-story', 'Ostrey', 'emptied the shelves', '"sites"'].filter((words) => kept.includes(words))).toEqual([]);
    await closePopup(browser);
    await ordinary.close();
  });
}
