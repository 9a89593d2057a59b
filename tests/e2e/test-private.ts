/** What is read in a private window leaves nothing behind, in a real browser. */
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { openPrivately } from '../../scripts/drive/open-privately.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { closePopup, openReader, summarizeTab } from '../../scripts/start/summarize-page.ts';
import { openForTests } from './open-for-tests.ts';

export function testPrivate(name: BrowserName): void {
  const here = openForTests(name);

  const readKept = (page: Surface) =>
    page.evaluate<string>(`(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all))`);

  it('shows a story of a private window, and keeps neither it nor what its reader decides about it', async () => {
    const { tab, close } = await openPrivately(here.browser, `${here.fixtures.origin}/plain-story.html`);
    const { popup, result } = await summarizeTab(here.browser, tab);
    expect(result).toEqual({ kind: 'story' });
    const isPrivate = `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.some(({ url, incognito }) => incognito && url?.includes('plain-story')))`;
    expect(await popup.evaluate<boolean>(isPrivate)).toBe(true);
    const reader = await openReader(here.browser, popup);
    await reader.click('[aria-label="Remove passages"]');
    await reader.evaluate(`document.querySelectorAll('.remove-block')[4].click()`);
    await waitUntil('the passage to be out', () =>
      reader.evaluate<boolean>(`document.querySelector('.reader-outcome p').textContent === 'Removed from this story.'`),
    );
    await reader.close();
    await close();
    // What an ordinary window shows is kept: so would the other have been, which came first.
    const ordinary = await here.open('brief-hashed.html');
    const { popup: next } = await summarizeTab(here.browser, ordinary);
    await waitUntil('that to be kept', async () => (await readKept(next)).includes('brief-hashed.html'));
    const kept = await readKept(next);
    expect(['plain-story', 'Ostrey', 'emptied the shelves', '"sites"'].filter((words) => kept.includes(words))).toEqual([]);
    await closePopup(here.browser);
    await ordinary.close();
  });
}
