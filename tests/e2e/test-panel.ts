/** The side panel or sidebar of a real browser: opened from the popup, and following the reader from tab to tab. */
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { summarizeTab } from '../../scripts/start/summarize-page.ts';
import { findViolations } from './find-violations.ts';
import { openForTests } from './open-for-tests.ts';

export function testPanel(name: BrowserName): void {
  const here = openForTests(name);

  const findPanel = () => waitUntil('the panel to open', () => here.browser.findPanel());
  const shows = (panel: Surface, words: RegExp) =>
    waitUntil(`the panel to show ${words}`, async () =>
      words.test(await panel.evaluate<string>(`document.querySelector('h1')?.textContent ?? ''`).catch(() => '')),
    );

  it('stays open beside the page, and follows the tab after a click of its own', async () => {
    const first = await here.open('plain-story.html');
    const { popup } = await summarizeTab(here.browser, first);
    await popup.click('.more-menu > button');
    popup.click('.more-menu .menu-entries button:first-child').catch(() => undefined); // the popup closes over it, perhaps before it can say that it was clicked
    const panel = await findPanel();
    await shows(panel, /Bakers of Ostrey/);
    await waitUntil('the popup to close', async () => (await here.browser.findPopup()) === null);
    expect(await findViolations(panel)).toEqual([]);

    const second = await here.browser.open(`${here.fixtures.otherOrigin}/brief-hashed.html`);
    await second.activate();
    await shows(panel, /hasn’t been read yet/);
    expect(await findViolations(panel)).toEqual([]);
    await panel.click('.problem-actions .primary');
    await shows(panel, /gave no access/);

    await here.browser.clickToolbarButton(second);
    await waitUntil('the panel to show the second story', () =>
      panel.evaluate<boolean>(`document.querySelectorAll('.summary-section').length === 3`),
    );
    await waitUntil('the popup to leave the work to the panel', async () => (await here.browser.findPopup()) === null);

    const late = await here.open('framed-first.html');
    await late.activate();
    await here.browser.clickToolbarButton(late);
    await waitUntil('the message', () => panel.evaluate<boolean>(`document.documentElement.dataset.problem === 'no-article'`));
    await late.evaluate(`document.body.append(Object.assign(document.createElement('iframe'), { src: '/front-page.html' }))`);
    await late.evaluate(`dispatchEvent(new Event('arrive'))`);
    await shows(panel, /Bakers of Ostrey/);
    await late.close();

    await first.activate();
    await shows(panel, /Bakers of Ostrey/);
    await first.navigate(`${here.fixtures.origin}/front-page.html`);
    await shows(panel, /hasn’t been read yet/);
    await first.close();
    await second.close();
  });
}
