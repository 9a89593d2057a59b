/** A whole session as Nutgraf comes: nothing runs on a page before a click, and no request leaves after it. */
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type { DrivenChromium } from '../../scripts/drive/chromium.ts';
import type { ChromiumTab } from '../../scripts/drive/chromium-tab.ts';
import type { DrivenFirefox } from '../../scripts/drive/firefox.ts';
import { findFirstPage } from '../../scripts/drive/leave-first-page.ts';
import type { DrivenBrowser, Tab } from '../../scripts/drive/surface.ts';
import { pause, waitUntil } from '../../scripts/drive/wait-until.ts';
import { openReader, summarizeTab, waitForResult } from '../../scripts/start/summarize-page.ts';
import { openForTests } from './open-for-tests.ts';
import { takeAlong } from './take-along.ts';

/** Longer than a click takes to a story. */
const QUIET_MS = 1_500;

/** Before the page's own first script: counts what is listened for, notes each change of the document, and which names are there. */
const READ_TRACES = `({
  html: document.documentElement.outerHTML,
  names: Object.getOwnPropertyNames(window).sort().join(' '),
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  resources: performance.getEntriesByType('resource').map(({ name }) => name).join(' '),
})`;

export function testQuiet(name: BrowserName): void {
  const here = openForTests(name, { fresh: true, watch: true });
  const isLoaded = (tab: Tab) =>
    waitUntil('the pictures to load', () => tab.evaluate<boolean>(`[...document.images].every((image) => image.complete)`));

  it('leaves pages alone until a click, and its background asleep', async () => {
    await findFirstPage(here.browser);
    await here.browser.stopBackground();
    const tab = await here.open('illustrated.html');
    await isLoaded(tab);
    const before = await tab.evaluate(READ_TRACES);
    const other = await here.browser.open(`${here.fixtures.otherOrigin}/brief-hashed.html`);
    await other.navigate(`${here.fixtures.origin}/plain-story.html`);
    await tab.activate();
    await other.close();
    await pause(QUIET_MS);
    expect(await tab.evaluate(READ_TRACES)).toEqual(before);
    expect(await here.browser.isBackgroundRunning()).toBe(false);
    await tab.close();
  });

  it('has no world of its own in a page before a click', async () => {
    const tab = await here.open('illustrated.html');
    expect(await listWorlds(here.browser, tab)).toEqual([]);
    await tab.close();
  });

  it('leaves the page as it was after a click, too', async () => {
    const tab = await here.open('illustrated.html');
    await isLoaded(tab);
    const before = await tab.evaluate(READ_TRACES);
    const asked = here.fixtures.asked.length;
    const { result } = await summarizeTab(here.browser, tab);
    expect(result).toEqual({ kind: 'story' });
    expect(await tab.evaluate(READ_TRACES)).toEqual(before);
    expect(here.fixtures.asked.length).toBe(asked);
    await tab.close();
  });

  it('asks the network for nothing in a whole session', async () => {
    const welcome = await findFirstPage(here.browser);
    await welcome.click('.welcome-end a');
    const options = await waitUntil('the settings', () => here.browser.findTab(`${here.browser.extensionOrigin}options.html`));
    await waitUntil('the settings to be drawn', () => options.evaluate<boolean>(`document.querySelector('main h1') !== null`));
    const tab = await here.open('illustrated.html');
    await isLoaded(tab);
    const asked = here.fixtures.asked.length;
    for (const chosen of ['value=sepia', 'value=legible', 'value=detailed'])
      await options.evaluate(`document.querySelector('input[${chosen}]')?.click()`);
    await options.evaluate(`[...document.querySelectorAll('.settings-buttons button')].at(0).click()`);
    const { popup } = await summarizeTab(here.browser, tab);
    await popup.evaluate(`document.querySelector('input[value=brief]').click()`);
    for (const words of ['Copy with links', 'Save as Markdown', 'Save as a web page'])
      expect(await takeAlong(popup, words)).toContain('Bakers of Ostrey');
    await popup.evaluate(`document.querySelector('.summary-section .point-button, .summary-section button')?.click()`);
    await pause(QUIET_MS);
    const second = await summarizeTab(here.browser, tab);
    const reader = await openReader(here.browser, second.popup);
    expect(await reader.evaluate<string>('document.body.innerText')).toContain('It emptied the shelves');
    await reader.evaluate(`document.querySelectorAll('button:not([class*=pictures]), summary').forEach((element) => element.focus())`);
    await pause(QUIET_MS);
    await reader.close();
    const history = await here.browser.open(`${here.browser.extensionOrigin}history.html`);
    await waitUntil('the story among the earlier ones', () =>
      history.evaluate<boolean>(`document.querySelector('.history-list a') !== null`),
    );
    await history.evaluate(`document.querySelector('.history-list a').click()`);
    const kept = await waitUntil('the kept story', () => here.browser.findTab(`${here.browser.extensionOrigin}reader.html?kept=`));
    expect(await waitForResult(kept)).toEqual({ kind: 'story' });
    await pause(QUIET_MS);
    expect(here.fixtures.asked.slice(asked).map(({ url }) => url)).toEqual([]);
    expect(await here.browser.incidents()).toEqual([]);
    await kept.close();
    await tab.close();
  });

  it('would have noticed a request: pictures that the reader asks for are seen, from the sites of the article only', async () => {
    const tab = await here.open('illustrated.html');
    await isLoaded(tab);
    const asked = here.fixtures.asked.length;
    const reader = await openReader(here.browser, (await summarizeTab(here.browser, tab)).popup);
    await reader.evaluate(`document.querySelector('.pictures-left-out button').click()`);
    await waitUntil('the pictures to be asked for', () => here.fixtures.asked.length > asked);
    await isLoaded(reader);
    const requests = here.fixtures.asked.slice(asked);
    expect([...new Set(requests.map(({ url }) => url?.split('?')[0]))]).toEqual(['/picture.png']);
    expect(requests.flatMap(({ headers }) => [headers.referer, headers.cookie, headers.origin])).toEqual(
      requests.flatMap(() => [undefined, undefined, undefined]),
    );
    const incidents = await here.browser.incidents();
    expect(incidents.length).toBeGreaterThan(0);
    expect(incidents.filter(({ kind, text }) => kind !== 'request' || !text.includes('/picture.png'))).toEqual([]);
    await reader.close();
    await tab.close();
  });
}

/** Where scripts of the extension could have run: without a world of its own there is no script and no listener. */
function listWorlds(browser: DrivenBrowser, tab: Tab): Promise<readonly string[]> {
  if (browser.name === 'firefox')
    return (browser as DrivenFirefox).chrome.run('return extension.policy.contentScripts.map(({ jsPaths }) => jsPaths.join())');
  return listContexts(browser as DrivenChromium, tab as ChromiumTab);
}

async function listContexts({ cdp, extensionOrigin }: DrivenChromium, tab: ChromiumTab): Promise<readonly string[]> {
  const origins: string[] = [];
  const stop = cdp.listen(({ method, sessionId, params }) => {
    if (method === 'Runtime.executionContextCreated' && sessionId === tab.sessionId)
      origins.push((params.context as { origin: string }).origin);
  });
  await tab.send('Runtime.enable'); // tells of each context that is there
  stop();
  expect(origins.length).toBeGreaterThan(0);
  return origins.filter((origin) => extensionOrigin.startsWith(origin));
}
