/** Opens a page in a private window, after the reader has allowed the extension there: both browsers keep it out until then. */
import { changeLeave } from './change-leave.ts';
import type { DrivenChromium } from './chromium.ts';
import type { DrivenFirefox } from './firefox.ts';
import type { DrivenBrowser, Tab } from './surface.ts';
import { waitUntil } from './wait-until.ts';

interface PrivateWindow {
  readonly tab: Tab;
  /** Closes the window with all that is in it; an ordinary one is in front again. */
  close(): Promise<void>;
}

export function openPrivately(browser: DrivenBrowser, url: string): Promise<PrivateWindow> {
  return browser.name === 'firefox' ? openInFirefox(browser as DrivenFirefox, url) : openInChromium(browser as DrivenChromium, url);
}

/** As the switch on the extension's page in the add-on manager does it. */
const ALLOW_IN_FIREFOX = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(extension.id)).reload()`;
const IS_ALLOWED_IN_FIREFOX = `return Boolean(extension?.privateBrowsingAllowed) && extension.backgroundState !== undefined`;
const OPEN_PRIVATE_WINDOW = `
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  await BrowserWindowTracker.promiseOpenWindow({ private: true })`;
const IS_PRIVATE_IN_FRONT = `
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
  return PrivateBrowsingUtils.isWindowPrivate(window) && Boolean(window.gBrowser)`;

async function openInFirefox(browser: DrivenFirefox, url: string): Promise<PrivateWindow> {
  const { chrome } = browser;
  await chrome.run(ALLOW_IN_FIREFOX);
  await waitUntil('the extension to be allowed', () => chrome.run<boolean>(IS_ALLOWED_IN_FIREFOX));
  await chrome.run(OPEN_PRIVATE_WINDOW);
  await waitUntil('the private window to be in front', () => chrome.run<boolean>(IS_PRIVATE_IN_FRONT));
  return {
    tab: await browser.open(url), // in the window in front
    async close() {
      await chrome.run('window.close()');
      await waitUntil('an ordinary window to be in front', async () => !(await chrome.run<boolean>(IS_PRIVATE_IN_FRONT)));
    },
  };
}

async function openInChromium(browser: DrivenChromium, url: string): Promise<PrivateWindow> {
  await changeLeave(browser, 'incognitoAccess', true);
  const page = await browser.open(`${browser.extensionOrigin}options.html`);
  await page.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => undefined)`);
  const tab = await waitUntil('the private tab', () => browser.findTab(url));
  await waitUntil('its page to be loaded', () =>
    tab.evaluate<boolean>(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`),
  );
  await page.close();
  return { tab, close: () => tab.close() };
}
