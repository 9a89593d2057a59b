/** Does to a browser what its owner, its memory or an update does: the same faults for both. */
import { build } from '../../scripts/build.ts';
import type { DrivenChromium } from '../../scripts/drive/chromium.ts';
import type { ChromiumTab } from '../../scripts/drive/chromium-tab.ts';
import type { DrivenFirefox } from '../../scripts/drive/firefox.ts';
import type { DrivenBrowser, Surface, Tab } from '../../scripts/drive/surface.ts';
import { pause, waitUntil } from '../../scripts/drive/wait-until.ts';

/** Takes the tab, which must not be in front, out of memory. */
export async function discardTab(browser: DrivenBrowser, tab: Tab): Promise<void> {
  if (browser.name === 'firefox')
    return (browser as DrivenFirefox).chrome.run(`window.gBrowser.discardBrowser(tabNamed(args[0]), true)`, [tab.id]);
  // only tabs with a story of ours are behind the front one here
  await inExtension(
    browser,
    `chrome.tabs.query({ active: false, discarded: false }).then((tabs) => Promise.all(tabs.filter(({ url }) => !url).map(({ id }) => chrome.tabs.discard(id).catch(() => undefined))))`,
  );
}

/** The same tab, where it now is. */
export async function moveToNewWindow(browser: DrivenBrowser, tab: Tab): Promise<Tab> {
  const url = await tab.evaluate<string>('location.href');
  if (browser.name === 'firefox') {
    await (browser as DrivenFirefox).chrome.run(
      `const moved = window.gBrowser.replaceTabWithWindow(tabNamed(args[0])); await new Promise((resolve) => moved.addEventListener('load', resolve, { once: true }))`,
      [tab.id],
    );
    return waitUntil('the tab in its new window', () => browser.findTab(url));
  }
  await tab.activate();
  await inExtension(
    browser,
    `chrome.tabs.query({ lastFocusedWindow: true }).then((tabs) => chrome.windows.create({ tabId: tabs.filter(({ url }) => !url).at(-1).id, focused: true }))`,
  );
  return tab;
}

export async function openInNewWindow(browser: DrivenBrowser, url: string): Promise<Tab> {
  if (browser.name === 'firefox') {
    await (browser as DrivenFirefox).chrome.run(
      `const opened = window.OpenBrowserWindow(); await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true })); await opened.delayedStartupPromise; opened.focus()`,
    );
    return browser.open(url);
  }
  const { cdp } = browser as DrivenChromium;
  await cdp.send('Target.createTarget', { url, newWindow: true });
  const tab = await waitUntil('the new window', () => browser.findTab(url));
  await waitUntil('its page', () => (tab as ChromiumTab).evaluate<boolean>(`document.readyState === 'complete'`));
  return tab;
}

/** As an update does: pages of ours close, the background starts anew, what was injected stays behind without a browser. */
export async function reloadExtension(browser: DrivenBrowser): Promise<void> {
  if (browser.name === 'firefox') {
    await (browser as DrivenFirefox).chrome.run(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(extension.id)).reload()`);
  } else await (browser as DrivenChromium).cdp.send('Extensions.loadUnpacked', { path: build('chrome') }); // the same folder once more
  await pause(1_000);
}

/** Runs a script in a page of ours, opened behind what is in front, with the rights of the extension. */
async function inExtension(browser: DrivenBrowser, code: string): Promise<void> {
  const { cdp } = browser as DrivenChromium;
  const url = `${browser.extensionOrigin}welcome.html`;
  await cdp.send('Target.createTarget', { url, background: true });
  const page = await waitUntil('a page of ours', () => browser.findTab(url));
  await waitUntil('its API', () => page.evaluate<boolean>(`typeof chrome.tabs?.query === 'function'`).catch(() => false));
  await page.evaluate(`Promise.resolve(${code}).then(() => true)`).finally(() => page.close());
}

/** Loads a page again and waits for its new document to begin. The page does it a moment later, for what is asked of one that goes away may never be answered. */
export async function loadAgain(page: Surface): Promise<void> {
  await page.evaluate('(globalThis.isOldDocument = true, setTimeout(() => location.reload()), true)');
  const isNew = () => page.evaluate<boolean>('globalThis.isOldDocument === undefined').catch(() => false);
  await waitUntil('the page to be loaded again', isNew);
}
