/** The right-click menu, the keyboard shortcut and the question for access, in a Chromium with a display: a hand of its own presses the keys, nothing is simulated inside the browser. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canHaveDisplay, openDisplay, type VirtualDisplay } from '../../scripts/browsers/virtual-display.ts';
import { launch } from '../../scripts/drive/launch.ts';
import type { DrivenBrowser, Surface, Tab } from '../../scripts/drive/surface.ts';
import { pause, waitUntil } from '../../scripts/drive/wait-until.ts';
import { closePopup, waitForResult } from '../../scripts/start/summarize-page.ts';
import { type Fixtures, serveFixtures } from './serve-fixtures.ts';

/** From the end of the menu upwards to our entry; where there are two, they stand in a menu of their own. */
const TO_ENTRY = {
  page: ['Up', 'Up', 'Up', 'Return'],
  selection: ['Up', 'Up', 'Right', 'Down', 'Return'],
  link: ['Up', 'Up', 'Right', 'Down', 'Return'],
} as const;

/** Chromium's questions ignore the first half second of keys and clicks, which may have been meant for something else. */
const DEAD_BUTTONS_MS = 1_000;

describe.skipIf(!canHaveDisplay())('chromium with a display in memory (Debian: xvfb and xdotool)', () => {
  let display: VirtualDisplay;
  let browser: DrivenBrowser;
  let fixtures: Fixtures;
  let tab: Tab | undefined;

  beforeAll(async () => {
    fixtures = await serveFixtures();
    display = await openDisplay();
    browser = await launch('chromium', { headless: false, offline: true, display: display.name });
  });
  beforeEach(async () => {
    await closePopup(browser);
    await tab?.close();
  });
  afterAll(async () => {
    await browser?.close();
    display?.close();
    await fixtures?.close();
  });

  const open = async (page: string): Promise<Tab> => {
    tab = await browser.open(`${fixtures.origin}/${page}`);
    await tab.activate();
    return tab;
  };
  const findResult = async (): Promise<{ popup: Surface; headline: string; code: string }> => {
    const popup = await waitUntil('the popup to open', () => browser.findPopup());
    const result = await waitForResult(popup);
    return {
      popup,
      headline: await popup.evaluate<string>(`document.querySelector('h1').textContent`),
      code: result.kind === 'problem' ? result.code : '',
    };
  };

  /** The question takes the focus from the page; its *Deny* has it then. */
  const answerPrompt = async (page: Tab, answer: 'allow' | 'refuse') => {
    await waitUntil('the question for access', async () => !(await page.evaluate<boolean>('document.hasFocus()')));
    await pause(DEAD_BUTTONS_MS);
    display.press(...(answer === 'allow' ? ['Tab', 'Return'] : ['Escape']));
  };

  it('opens by the keyboard shortcut', async () => {
    await open('plain-story.html');
    display.press('alt+shift+g');
    expect((await findResult()).headline).toMatch(/Bakers of Ostrey/);
  });

  it('summarizes this page from the menu', async () => {
    await clickMenu(display, await open('plain-story.html'), 'h1', TO_ENTRY.page);
    expect((await findResult()).headline).toMatch(/Bakers of Ostrey/);
  });

  it('summarizes only what is selected', async () => {
    const page = await open('plain-story.html');
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('p:nth-of-type(3)'))`);
    await clickMenu(display, page, 'p:nth-of-type(3)', TO_ENTRY.selection);
    const { popup } = await findResult();
    const text = await popup.evaluate<string>('document.body.innerText');
    expect(text).toContain('We struck for sleep');
    expect(text).not.toContain('longest in the trade');
  });

  it('says so when the reader refuses access to a linked page, and asks the site for nothing', async () => {
    const asked = fixtures.asked.length;
    const page = await open('links.html');
    await clickMenu(display, page, '#story', TO_ENTRY.link);
    await answerPrompt(page, 'refuse');
    expect((await findResult()).code).toBe('access-refused');
    expect(fixtures.asked.slice(asked).map(({ url }) => url)).not.toContain('/plain-story.html');
  });

  it('summarizes a linked page when the reader allows it, without cookies and without a referrer', async () => {
    const page = await open('links.html');
    await clickMenu(display, page, '#story', TO_ENTRY.link);
    await answerPrompt(page, 'allow');
    expect((await findResult()).headline).toMatch(/Bakers of Ostrey/);
    const request = fixtures.asked.findLast(({ url }) => url === '/plain-story.html');
    expect(request?.headers.cookie).toBeUndefined();
    expect(request?.headers.referer).toBeUndefined();
  });

  it('tells a server error of a linked page', async () => {
    await clickMenu(display, await open('links.html'), '#broken', TO_ENTRY.link);
    expect((await findResult()).code).toBe('server-error');
  });

  it.each([
    { link: '#heavy', what: 'is larger than ten megabytes', code: 'too-large' },
    { link: '#endless', what: 'takes longer than a quarter of a minute', code: 'fetch-timeout' },
  ])('says so when a linked page $what', async ({ link, code }) => {
    await clickMenu(display, await open('links.html'), link, TO_ENTRY.link);
    expect((await findResult()).code).toBe(code);
  });

  it.each(['#mail', '#picture'])('says so when a link leads to no web page: %s', async (link) => {
    await clickMenu(display, await open('links.html'), link, TO_ENTRY.link);
    expect((await findResult()).code).toBe('not-a-web-page');
  });

  it('does not follow a linked page to a site that nobody was asked for', async () => {
    await clickMenu(display, await open('links.html'), '#elsewhere', TO_ENTRY.link);
    expect((await findResult()).code).toBe('redirected');
    expect(fixtures.asked.map(({ url }) => url)).not.toContain('/plain-story.html?elsewhere');
  });

  it('says so when the site of a link can not be reached', async () => {
    await clickMenu(display, await open('links.html'), '#gone', TO_ENTRY.link);
    expect((await findResult()).code).toBe('offline');
  });

  it('works from the menu though its background was stopped', async () => {
    await browser.stopBackground();
    await clickMenu(display, await open('plain-story.html'), 'h1', TO_ENTRY.page);
    expect((await findResult()).headline).toMatch(/Bakers of Ostrey/);
  });
});

/** Right-clicks an element with the pointer and picks an entry with the keys. */
async function clickMenu(display: VirtualDisplay, tab: Tab, selector: string, keys: readonly string[]): Promise<void> {
  const { x, y } = await tab.evaluate<{ x: number; y: number }>(`(() => {
    const { left, top, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return { x: screenX + left + 12, y: screenY + outerHeight - innerHeight + top + height / 2 };
  })()`);
  const before = display.countWindows();
  display.click(x, y, 'right');
  await waitUntil('the menu to open', () => display.countWindows() > before);
  display.press(...keys);
}
