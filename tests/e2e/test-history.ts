/** Nothing lost, in a real browser: the popup opened again, and the earlier summaries. */
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { closePopup, summarizeTab, waitForResult } from '../../scripts/start/summarize-page.ts';
import { findViolations } from './find-violations.ts';
import { openForTests } from './open-for-tests.ts';

export function testHistory(name: BrowserName): void {
  const here = openForTests(name);

  const rowsOf = (page: Surface) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('.history-list a')].map((link) => link.textContent)`);
  const type = (page: Surface, words: string) =>
    page.evaluate(`(() => {
      const input = document.querySelector('input[type=search]');
      input.value = ${JSON.stringify(words)};
      input.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
  /** A page that is just being left has no rows. */
  const rowsBecome = (page: Surface, count: number) =>
    waitUntil(`${count} rows`, async () => (await rowsOf(page).catch(() => null))?.length === count);

  it('shows the same summary with the same choices when the popup is opened again', async () => {
    const tab = await here.open('plain-story.html');
    const { popup } = await summarizeTab(here.browser, tab);
    await popup.click('.fold');
    await popup.click('input[value=brief] + span');
    const state = `[document.querySelector('.fold').ariaExpanded, document.querySelector('input[value=brief]').checked, document.querySelectorAll('.point').length].join()`;
    await waitUntil('it to be noted', () =>
      popup.evaluate<boolean>(
        `(globalThis.browser ?? chrome).storage.session.get(null).then((all) => JSON.stringify(all).includes('"length":"brief"'))`,
      ),
    );
    const chosen = await popup.evaluate<string>(state);
    expect(chosen).toMatch(/^false,true/);
    await closePopup(here.browser);
    const again = await summarizeTab(here.browser, tab);
    expect(await again.popup.evaluate<string>(state)).toBe(chosen);
    await again.popup.click('.fold');
    await again.popup.click('input[value=standard] + span');
    await closePopup(here.browser);
    await tab.close();
  });

  it('keeps what was seen, to be searched, opened again and deleted', async () => {
    for (const page of ['plain-story.html', 'brief-hashed.html']) {
      const tab = await here.open(`${page}`);
      const { popup } = await summarizeTab(here.browser, tab);
      await waitUntil('it to be kept', () =>
        popup.evaluate<boolean>(
          `(globalThis.browser ?? chrome).storage.local.get('history').then(({ history }) => history?.rows[0]?.url.includes('${page}') ?? false)`,
        ),
      );
      await closePopup(here.browser);
      if (page === 'plain-story.html') await tab.close();
      else {
        const reopened = await summarizeTab(here.browser, tab);
        expect(reopened.result).toEqual({ kind: 'story' });
        await reopened.popup.click('.more-menu > button');
        reopened.popup.click('.more-menu .menu-entries button:nth-last-child(2)').catch(() => undefined); // the popup closes over it, perhaps before it can say that it was clicked
        await waitUntil('the popup to close', async () => (await here.browser.findPopup()) === null);
      }
    }
    const page = await waitUntil('the earlier summaries', () => here.browser.findTab(`${here.browser.extensionOrigin}history.html`));
    await rowsBecome(page, 2);
    expect((await rowsOf(page))[1]).toMatch(/Bakers of Ostrey/);
    expect(await findViolations(page)).toEqual([]);
    await type(page, 'ostrey bakers');
    await rowsBecome(page, 1);
    await page.click('.history-list a');
    const reader = await waitUntil('the kept story', () => here.browser.findTab(`${here.browser.extensionOrigin}reader.html?kept=`));
    expect(await waitForResult(reader)).toEqual({ kind: 'story' });
    expect(await reader.evaluate<string>(`document.querySelector('.article-text').textContent`)).toContain('It emptied the shelves');
    await reader.click(`[aria-label="Earlier summaries"]`);
    await rowsBecome(reader, 2);
    await reader.click('.history-list li button');
    await rowsBecome(reader, 1);
    await reader.click('.history-tools > button');
    await waitUntil('the question', () => reader.evaluate<boolean>(`document.querySelector('.ask-first .primary') !== null`));
    await reader.click('.ask-first .primary');
    await rowsBecome(reader, 0);
    expect(
      await reader.evaluate<string[]>(
        `(globalThis.browser ?? chrome).storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('history:')))`,
      ),
    ).toEqual([]);
    await reader.close();
  });
}
