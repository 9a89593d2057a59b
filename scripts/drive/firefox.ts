/** Drives a real Firefox with the extension as a temporary add-on, over Marionette and without geckodriver: real toolbar button, real popup. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type BrowserProcess, startBrowser } from './browser-process.ts';
import { centreOf } from './centre-of.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import { FirefoxSurface, FirefoxTab } from './firefox-surface.ts';
import { readIncidents, watchExtension } from './firefox-watch.ts';
import { Marionette } from './marionette.ts';
import { NO_SCRIPT_POLICY } from './no-script-policy.ts';
import type { DrivenBrowser, LaunchOptions, StoredPage, Surface, Tab } from './surface.ts';
import { waitUntil } from './wait-until.ts';

export interface DrivenFirefox extends DrivenBrowser {
  readonly name: 'firefox';
  readonly chrome: FirefoxChrome;
  /** Opens the browser's own right-click menu on an element and picks the extension's entry of this id. */
  clickMenu(tab: Tab, selector: string, entry: string): Promise<void>;
  /** Answers the browser's own question for a permission. */
  answerPrompt(answer: 'allow' | 'refuse'): Promise<void>;
}

const START_DEADLINE_MS = 60_000;
/** The port `discard`: nothing answers there, so a request through it as a proxy fails at once. */
const DEAD_PORT = 9;

/** Starts a Firefox with a fresh profile and the extension, and gives its reins. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenFirefox> {
  const port = await findFreePort();
  const browser = startBrowser({
    executable: options.executable,
    flags: (profile) => {
      writeFileSync(join(profile, 'user.js'), toUserJs({ ...preferences(options), 'marionette.port': port }));
      return [
        ...(options.headless ? ['--headless'] : []),
        '--marionette',
        '--remote-allow-system-access',
        '--no-remote',
        '--profile',
        profile,
        '--width',
        '1280',
        '--height',
        '900',
      ];
    },
    stdio: 'ignore',
    display: options.display,
  });
  try {
    const marionette = await Marionette.connect(port, browser.hasEnded, START_DEADLINE_MS);
    await marionette.send('WebDriver:NewSession', {});
    const { value: id } = await marionette.send<{ value: string }>('Addon:Install', { path: options.extension, temporary: true });
    return await driveFirefox(browser, marionette, id, options);
  } catch (error) {
    await browser.end(() => Promise.resolve(browser.child.kill()));
    throw error;
  }
}

async function driveFirefox(browser: BrowserProcess, marionette: Marionette, id: string, { watch }: LaunchOptions): Promise<DrivenFirefox> {
  const chrome = await FirefoxChrome.enter(marionette, id);
  if (watch) await watchExtension(chrome);
  const extensionOrigin = await chrome.run<string>('return extension.baseURL');
  return {
    name: 'firefox',
    chrome,
    extensionOrigin,
    incidents: () => readIncidents(chrome),
    stopBackground: () => chrome.run('await extension.terminateBackground({ ignoreDevToolsAttached: true })'),
    isBackgroundRunning: () => chrome.run<boolean>(`return extension.backgroundState !== 'stopped'`),
    async open(url, { wait } = { wait: true }): Promise<Tab> {
      const tab = new FirefoxTab(chrome, await chrome.run<string>(OPEN_TAB));
      await (wait ? tab.navigate(url) : tab.startNavigation(url));
      return tab;
    },
    async serve(page: StoredPage) {
      await chrome.run(ANSWER_FROM_STORE, [{ ...page, body: page.body.toString('latin1') }, NO_SCRIPT_POLICY]);
    },
    async clickToolbarButton(tab) {
      await tab.activate();
      await chrome.run('await actionOf(extension).triggerAction(window)');
    },
    async findPopup(): Promise<Surface | null> {
      const isOpen = await chrome.run<boolean>(HAS_READY_POPUP);
      return isOpen ? new FirefoxSurface(chrome, 'popupBrowser()') : null;
    },
    async findPanel(): Promise<Surface | null> {
      return (await chrome.run<boolean>(HAS_READY_PANEL)) ? new FirefoxSurface(chrome, 'panelBrowser()') : null;
    },
    async findTab(urlPrefix): Promise<Tab | null> {
      const found = await chrome.run<string | null>(FIND_TAB, [urlPrefix]);
      return found === null ? null : new FirefoxTab(chrome, found);
    },
    async clickMenu(tab, selector, entry) {
      const { x, y } = await tab.evaluate<{ x: number; y: number }>(centreOf(selector));
      await chrome.run(CLICK_MENU, [tab.id, x, y, entry]);
    },
    async answerPrompt(answer) {
      await chrome.run('globalThis.hasAnswered = false');
      await waitUntil('the question for access to be answered', () => chrome.run<boolean>(ANSWER_PROMPT, [answer]));
    },
    ended: browser.ended,
    async close() {
      await browser.end(() => marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }));
      marionette.end();
    },
  };
}

/** Chrome scripts see `window`, `extension`, `tabs`, and what else `firefox-chrome.ts` puts before them. */
const OPEN_TAB = `
  const tab = window.gBrowser.addTab('about:blank', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  window.gBrowser.selectedTab = tab;
  return nameTab(tab)`;
const FIND_TAB = `
  const tab = [...window.gBrowser.tabs].find((tab) => tab.linkedBrowser.currentURI.spec.startsWith(args[0]));
  return tab ? nameTab(tab) : null`;
const HAS_READY_POPUP = `
  const popup = popupBrowser();
  return popup !== null && popup.currentURI.spec.startsWith(extension.baseURL) && !popup.webProgress.isLoadingDocument`;
const HAS_READY_PANEL = `
  const panel = panelBrowser();
  return Boolean(panel) && panel.currentURI.spec.startsWith(extension.baseURL) && !panel.webProgress.isLoadingDocument`;
/** Entries of one extension stand in a menu of their own where there are several. */
const CLICK_MENU = `
  const [name, x, y, entry] = args;
  const menu = window.document.getElementById('contentAreaContextMenu');
  const shown = (popup) => new Promise((resolve) => popup.addEventListener('popupshown', resolve, { once: true }));
  const isOpen = shown(menu);
  await actorOf(tabNamed(name).linkedBrowser).dispatchEvent('synthesizeMouseAtPoint', { x, y, eventData: { type: 'contextmenu', button: 2 } });
  await isOpen;
  const ours = [...menu.querySelectorAll('[id]')].filter((item) => item.id.startsWith(extension.id.replace(/[^A-Za-z0-9]/g, '_')));
  const item = ours.find(({ id }) => id.endsWith('-menuitem-_' + entry));
  if (!item) throw new Error('No entry ' + entry + ' among ' + ours.map(({ id }) => id));
  const inner = item.closest('menupopup');
  if (inner !== menu) {
    const isInnerOpen = shown(inner);
    inner.parentElement.openMenu(true);
    await isInnerOpen;
  }
  inner.activateItem(item)`;
/** True once the question stood there and is gone. */
const ANSWER_PROMPT = `
  const { PopupNotifications } = window;
  if (!PopupNotifications.isPanelOpen) return globalThis.hasAnswered === true;
  const notification = PopupNotifications.panel.firstElementChild;
  notification[args[0] === 'allow' ? 'button' : 'secondaryButton'].click();
  globalThis.hasAnswered = true;
  return !PopupNotifications.isPanelOpen`;
const ANSWER_FROM_STORE = `
  const [page, policy] = args;
  if (!globalThis.storedPages) {
    globalThis.storedPages = new Map();
    globalThis.answerFromStore = { observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const stored = globalThis.storedPages.get(channel.URI.specIgnoringRef);
      if (!stored || channel.loadInfo.externalContentPolicyType !== Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
      const response = Cc['@mozilla.org/network/replaced-http-response;1'].createInstance(Ci.nsIReplacedHttpResponse);
      response.responseStatus = 200;
      response.responseStatusText = 'OK';
      response.setResponseHeader('Content-Type', stored.contentType, false);
      response.setResponseHeader('Content-Security-Policy', policy, false);
      response.responseBody = stored.body; // a character a byte
      channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(response);
    } };
    Services.obs.addObserver(globalThis.answerFromStore, 'http-on-before-connect');
  }
  globalThis.storedPages.set(page.url, page)`;

type Preference = string | number | boolean;

function preferences({ offline, language }: LaunchOptions): Record<string, Preference> {
  return {
    ...(offline
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': DEAD_PORT,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': DEAD_PORT,
          'network.proxy.no_proxies_on': '127.0.0.1, localhost',
        }
      : {}),
    'intl.locale.requested': language ?? 'en-US',
    'intl.accept_languages': language ?? 'en-US',
    'app.update.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.newtabpage.enabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'extensions.update.enabled': false,
    'security.notification_enable_delay': 0, // a prompt's button is dead at first, against a click meant for something else
    'ui.prefersReducedMotion': 1,
  };
}

function toUserJs(values: Readonly<Record<string, Preference>>): string {
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
