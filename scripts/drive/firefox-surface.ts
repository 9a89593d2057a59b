/** One document in Firefox: the popup, or a tab by its name. */
import { centreOf } from './centre-of.ts';
import type { FirefoxChrome } from './firefox-chrome.ts';
import type { Surface, Tab } from './surface.ts';
import { waitUntil } from './wait-until.ts';

const LOAD_DEADLINE_MS = 20_000;
const SCRIPT_DEADLINE_MS = 20_000;

interface Outcome<T> {
  readonly value?: T;
  readonly error?: string;
}

export class FirefoxSurface implements Surface {
  protected readonly chrome: FirefoxChrome;
  /** A chrome expression that gives the `<browser>` element. */
  protected readonly browser: string;

  constructor(chrome: FirefoxChrome, browser: string) {
    this.chrome = chrome;
    this.browser = browser;
  }

  async evaluate<T>(expression: string): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${expression}\n))().then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error && error.stack) }))`;
    const { value, error } = await this.chrome.run<Outcome<T>>(
      `return actorOf(${this.browser}).executeScript(args[0], [], { timeout: ${SCRIPT_DEADLINE_MS}, sandboxName: null, newSandbox: true, async: true })`,
      [script],
    );
    if (error !== undefined) throw new Error(error);
    return value as T;
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.evaluate<{ x: number; y: number }>(centreOf(selector));
    await this.chrome.run(
      `await actorOf(${this.browser}).dispatchEvent('synthesizeMouseAtPoint', { x: args[0], y: args[1], eventData: {} })`,
      [x, y],
    );
  }

  async screenshot(): Promise<Buffer> {
    const picture = await this.chrome.run<string>(`
      const { capture } = ChromeUtils.importESModule('chrome://remote/content/shared/Capture.sys.mjs');
      return actorOf(${this.browser}).takeScreenshot(null, capture.Format.Base64, false, false)`);
    return Buffer.from(picture, 'base64');
  }

  async print(): Promise<Buffer> {
    const file = await this.chrome.run<string>(`
      const { print } = ChromeUtils.importESModule('chrome://remote/content/shared/PDF.sys.mjs');
      const settings = await print.getPrintSettings(print.addDefaultSettings({}));
      return btoa(await print.printToBinaryString(${this.browser}.browsingContext, settings))`);
    return Buffer.from(file, 'base64');
  }

  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    await this.chrome.run(`${this.browser}.browsingContext.top.prefersColorSchemeOverride = args[0]`, [scheme]);
  }

  async close(): Promise<void> {
    await this.chrome.run(`${this.browser}?.closest('panel')?.hidePopup()`);
  }
}

/** What Firefox shows where an address can't be reached. */
const ERROR_PAGE = /^about:(?:net|cert)error\?/;

export class FirefoxTab extends FirefoxSurface implements Tab {
  readonly id: string;

  constructor(chrome: FirefoxChrome, name: string) {
    super(chrome, `tabNamed('${name}').linkedBrowser`);
    this.id = name;
  }

  async activate(): Promise<void> {
    await this.chrome.run(`
      const tab = tabNamed('${this.id}');
      tab.ownerDocument.defaultView.gBrowser.selectedTab = tab;
      if (tab.ownerDocument.defaultView !== window) tab.ownerDocument.defaultView.focus()`);
  }

  async navigate(url: string): Promise<void> {
    await this.startNavigation(url);
    const isLoaded = () =>
      this.chrome
        .run<boolean>(`
      const browser = ${this.browser};
      return browser.currentURI.spec !== 'about:blank' && !browser.webProgress.isLoadingDocument`)
        .catch(() => false);
    await waitUntil(`${url} to load`, isLoaded, LOAD_DEADLINE_MS);
    const shown = await this.chrome.run<string>(`return ${this.browser}.documentURI.spec`);
    if (ERROR_PAGE.test(shown)) throw new Error(`${url}: ${new URL(shown).searchParams.get('e')}`);
  }

  async startNavigation(url: string): Promise<void> {
    await this.chrome.run(
      `${this.browser}.loadURI(Services.io.newURI(args[0]), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`,
      [url],
    );
  }

  override async close(): Promise<void> {
    await this.chrome
      .run(`const tab = tabNamed('${this.id}'); tab.ownerDocument.defaultView.gBrowser.removeTab(tab)`)
      .catch(() => undefined);
  }
}
