/** The right-click menu, the keyboard shortcut and the question for access, in Firefox: real entries of its menu, real key events. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DrivenFirefox } from '../../scripts/drive/firefox.ts';
import { launch } from '../../scripts/drive/launch.ts';
import type { Surface, Tab } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { closePopup, waitForResult } from '../../scripts/start/summarize-page.ts';
import { type Fixtures, serveFixtures } from './serve-fixtures.ts';

const ALT = '\uE00A';
const SHIFT = '\uE008';

describe('firefox', () => {
  let browser: DrivenFirefox;
  let fixtures: Fixtures;
  let tab: Tab | undefined;

  beforeAll(async () => {
    fixtures = await serveFixtures();
    browser = (await launch('firefox', { headless: true, offline: true })) as DrivenFirefox;
  });
  beforeEach(async () => {
    await closePopup(browser);
    await tab?.close();
  });
  afterAll(async () => {
    await browser?.close();
    await fixtures?.close();
  });

  const open = async (page: string): Promise<Tab> => {
    tab = await browser.open(`${fixtures.origin}/${page}`);
    await tab.activate();
    return tab;
  };
  /** In the popup, or in the reader tab where Firefox opens no popup from code. */
  const findResult = async (): Promise<{ surface: Surface; headline: string; code: string }> => {
    const surface = await waitUntil(
      'the popup or the reader page to open',
      async () => (await browser.findPopup()) ?? (await browser.findTab(`${browser.extensionOrigin}reader.html`)),
    );
    const result = await waitForResult(surface);
    return {
      surface,
      headline: await surface.evaluate<string>(`document.querySelector('h1').textContent`),
      code: result.kind === 'problem' ? result.code : '',
    };
  };

  /** As a reader does on the browser's page of extensions. */
  const takeAccessBack = () =>
    browser.chrome.run(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.remove(extension.id, { permissions: [], origins: ['http://localhost/*', 'https://localhost/*'] }, extension)`);

  it('opens by the keyboard shortcut', async () => {
    await open('plain-story.html');
    await browser.chrome.pressKeys([ALT, SHIFT, 'g']);
    expect((await findResult()).headline).toMatch(/Bakers of Ostrey/);
  });

  it('summarizes this page from the menu', async () => {
    await browser.clickMenu(await open('plain-story.html'), 'h1', 'page');
    expect((await findResult()).headline).toMatch(/Bakers of Ostrey/);
  });

  it('summarizes only what is selected', async () => {
    const page = await open('plain-story.html');
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('p:nth-of-type(3)'))`);
    await browser.clickMenu(page, 'p:nth-of-type(3)', 'selection');
    const text = await (await findResult()).surface.evaluate<string>('document.body.innerText');
    expect(text).toContain('We struck for sleep');
    expect(text).not.toContain('longest in the trade');
  });

  it('says so when the reader refuses access to a linked page, and asks the site for nothing', async () => {
    const asked = fixtures.asked.length;
    await browser.clickMenu(await open('links.html'), '#story', 'link');
    await browser.answerPrompt('refuse');
    expect((await findResult()).code).toBe('access-refused');
    expect(fixtures.asked.slice(asked).map(({ url }) => url)).not.toContain('/plain-story.html');
  });

  it('summarizes a linked page when the reader allows it, without cookies and without a referrer', async () => {
    await browser.clickMenu(await open('links.html'), '#story', 'link');
    await browser.answerPrompt('allow');
    expect((await findResult()).headline).toMatch(/Bakers of Ostrey/);
    const request = fixtures.asked.findLast(({ url }) => url === '/plain-story.html');
    expect(request?.headers.cookie).toBeUndefined();
    expect(request?.headers.referer).toBeUndefined();
  });

  it('tells a server error of a linked page', async () => {
    await browser.clickMenu(await open('links.html'), '#broken', 'link');
    expect((await findResult()).code).toBe('server-error');
  });

  it.each(['#mail', '#picture'])('says so when a link leads to no web page: %s', async (link) => {
    await browser.clickMenu(await open('links.html'), link, 'link');
    expect((await findResult()).code).toBe('not-a-web-page');
  });

  it('does not follow a linked page to a site that nobody was asked for', async () => {
    await browser.clickMenu(await open('links.html'), '#elsewhere', 'link');
    expect((await findResult()).code).toBe('redirected');
    expect(fixtures.asked.map(({ url }) => url)).not.toContain('/plain-story.html?elsewhere');
  });

  it('says so when the site of a link can not be reached', async () => {
    await browser.clickMenu(await open('links.html'), '#gone', 'link');
    expect((await findResult()).code).toBe('offline');
  });

  it('says so when access is taken back after it was given, and asks the site for nothing', async () => {
    await browser.clickMenu(await open('links.html'), '#broken', 'link');
    const { surface, code } = await findResult();
    expect(code).toBe('server-error');
    const asked = fixtures.asked.length;
    await takeAccessBack();
    await surface.click('.problem-actions button');
    await waitUntil('the refusal', () => surface.evaluate<boolean>(`document.documentElement.dataset.problem === 'access-refused'`));
    expect(fixtures.asked.slice(asked)).toEqual([]);
  });

  it('works from the menu though its background was stopped, even while it was asking', async () => {
    await browser.stopBackground();
    await browser.clickMenu(await open('plain-story.html'), 'h1', 'page');
    expect((await findResult()).headline).toMatch(/Bakers of Ostrey/);
    await closePopup(browser);
    await takeAccessBack();
    const page = await open('links.html');
    await browser.clickMenu(page, '#story', 'link');
    await browser.stopBackground();
    await browser.answerPrompt('allow');
    const left = await browser.findTab(`${browser.extensionOrigin}reader.html`);
    await left?.close();
    await closePopup(browser);
    await browser.clickMenu(page, '#story', 'link');
    expect((await findResult()).headline).toMatch(/Bakers of Ostrey/);
  });
});
