/** Runs scripts with the rights of Firefox's own window: the toolbar button, the popup's document and the menus are within their reach. */
import type { Marionette } from './marionette.ts';

const CHROME_SCRIPT_DEADLINE_MS = 25_000;

/** What every chrome script finds: the extension, its button, its popup, and tabs by a name that survives navigation. */
const PRELUDE = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const window = Services.wm.getMostRecentBrowserWindow();
  const actionOf = (extension) => ExtensionParent.apiManager.global.browserActionFor(extension);
  const popupBrowser = () => window.document.querySelector('browser.webextension-popup-browser:not(.webextension-preload-browser)');
  const panelBrowser = () => window.SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser') ?? null;
  const nameTab = (tab) => {
    globalThis.lastTabName = globalThis.lastTabName ?? 0;
    if (!tab.nutgrafName) tab.nutgrafName = String(++globalThis.lastTabName);
    return tab.nutgrafName;
  };
  const tabNamed = (name) => {
    const windows = [...Services.wm.getEnumerator('navigator:browser')].filter(({ closed, gBrowser }) => !closed && gBrowser);
    const tab = windows.flatMap(({ gBrowser }) => [...gBrowser.tabs]).find((tab) => tab.nutgrafName === name);
    if (!tab) throw new Error('The tab has gone.');
    return tab;
  };
  const actorOf = (browser) => browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
`;

interface Outcome<T> {
  readonly value: { readonly done?: T; readonly failed?: string };
}

export class FirefoxChrome {
  readonly #marionette: Marionette;
  readonly #extensionId: string;

  private constructor(marionette: Marionette, extensionId: string) {
    this.#marionette = marionette;
    this.#extensionId = extensionId;
  }

  static async enter(marionette: Marionette, extensionId: string): Promise<FirefoxChrome> {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    await marionette.send('WebDriver:SetTimeouts', { script: CHROME_SCRIPT_DEADLINE_MS });
    return new FirefoxChrome(marionette, extensionId);
  }

  /** Runs the body of an async function; it finds its arguments in `args` and returns plain data. */
  async run<T = unknown>(body: string, args: readonly unknown[] = []): Promise<T> {
    const script = `
      const [extensionId, args, done] = arguments;
      ${PRELUDE}
      const extension = WebExtensionPolicy.getByID(extensionId)?.extension;
      (async () => { ${body} })().then(
        (value) => done({ done: value === undefined ? null : value }),
        (error) => done({ failed: String(error?.message ?? error) }))`;
    const { value } = await this.#marionette.send<Outcome<T>>('WebDriver:ExecuteAsyncScript', {
      script,
      args: [this.#extensionId, args],
      sandbox: 'system',
      newSandbox: false,
    });
    if (value.failed !== undefined) throw new Error(value.failed);
    return value.done as T;
  }

  /** Presses and releases keys as a hand would: all down in order, then up. */
  async pressKeys(keys: readonly string[]): Promise<void> {
    const actions = [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))];
    await this.#marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}
