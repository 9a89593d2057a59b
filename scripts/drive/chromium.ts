/** Drives a real Chromium with the unpacked extension: real clicks on the toolbar button, the real popup, no test build. */
import { type BrowserProcess, startBrowser } from './browser-process.ts';
import { CdpPipe } from './cdp-pipe.ts';
import { answerFromStore } from './chromium-store.ts';
import { ChromiumTab, type TargetInfo } from './chromium-tab.ts';
import { watchExtension } from './chromium-watch.ts';
import type { DrivenBrowser, Incident, LaunchOptions, StoredPage, Surface, Tab } from './surface.ts';
import { waitUntil } from './wait-until.ts';

export interface DrivenChromium extends DrivenBrowser {
  readonly name: 'chromium';
  readonly extensionId: string;
  readonly cdp: CdpPipe;
}

const ANY_TARGET = [{}];
const TAB_TARGETS = [{ type: 'tab' }];

/** Starts a Chromium with a fresh profile and the extension, and gives its reins. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenChromium> {
  const browser = startBrowser({
    executable: options.executable,
    flags: (profile) => chromiumFlags(options, profile),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    display: options.display,
  });
  const cdp = new CdpPipe(browser.child);
  try {
    const { incidents } = options.watch ? await watchExtension(cdp) : { incidents: () => [] };
    const { id } = await cdp.send<{ id: string }>('Extensions.loadUnpacked', { path: options.extension });
    return driveChromium({ cdp, browser, extensionId: id, incidents });
  } catch (error) {
    await quit({ cdp, browser });
    throw error;
  }
}

interface Running {
  readonly cdp: CdpPipe;
  readonly browser: BrowserProcess;
}

function driveChromium(running: Running & { readonly extensionId: string; readonly incidents: () => readonly Incident[] }): DrivenChromium {
  const { cdp, extensionId, incidents } = running;
  const extensionOrigin = `chrome-extension://${extensionId}/`;
  const stored = new Map<string, StoredPage>();
  const findTarget = async (matches: (target: TargetInfo) => boolean) => (await targets(cdp, ANY_TARGET)).find(matches) ?? null;
  const isWorker = ({ type, url }: TargetInfo) => type === 'service_worker' && url.startsWith(extensionOrigin);
  const sessions = new Map<string, Promise<ChromiumTab>>();
  const attach = async (target: TargetInfo | null): Promise<ChromiumTab | null> => {
    if (target === null) return null;
    const session = sessions.get(target.targetId) ?? ChromiumTab.attach(cdp, target.targetId);
    sessions.set(target.targetId, session);
    return session.catch(() => {
      sessions.delete(target.targetId); // a target that is only being made is asked again
      return null;
    });
  };
  return {
    name: 'chromium',
    extensionId,
    extensionOrigin,
    cdp,
    incidents: async () => incidents(),
    async stopBackground() {
      const worker = await findTarget(isWorker);
      // An open view may wake another at once, so it is this one whose end is waited for; one that is only starting is told again.
      await waitUntil('the worker to stop', async () => {
        const running = await findTarget((target) => isWorker(target) && target.targetId === worker?.targetId);
        if (running) await cdp.send('Target.closeTarget', { targetId: running.targetId }).catch(() => undefined); // it may go meanwhile
        return running === null;
      });
    },
    isBackgroundRunning: async () => (await findTarget(isWorker)) !== null,
    async open(url, { wait } = { wait: true }): Promise<Tab> {
      const { targetId } = await cdp.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
      const tab = await ChromiumTab.attach(cdp, targetId);
      if (stored.size > 0) await answerFromStore(cdp, tab.sessionId, stored);
      await (wait ? tab.navigate(url) : tab.startNavigation(url).catch(() => undefined)); // then the browser's error page stands there
      return tab;
    },
    async serve(page) {
      stored.set(page.url, page);
    },
    async clickToolbarButton(tab) {
      await tab.activate();
      const page = await findTarget(({ targetId }) => targetId === tab.id);
      await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: await findActiveTab(cdp, page?.url) });
    },
    async findPopup(): Promise<Surface | null> {
      const popup = await attach(await findTarget(({ type, url }) => type === 'page' && url.startsWith(`${extensionOrigin}popup.html`)));
      const isReady = await popup
        ?.evaluate<boolean>(`location.href.startsWith('${extensionOrigin}') && document.readyState !== 'loading'`)
        .catch(() => false);
      return isReady && popup ? popup : null;
    },
    async findPanel(): Promise<Surface | null> {
      return attach(await findTarget(({ type, url }) => type === 'page' && url.startsWith(`${extensionOrigin}panel.html`)));
    },
    async findTab(urlPrefix): Promise<Tab | null> {
      return attach(await findTarget(({ type, url }) => type === 'page' && url.startsWith(urlPrefix)));
    },
    ended: running.browser.ended,
    close: () => quit(running),
  };
}

function chromiumFlags({ headless, offline, language }: LaunchOptions, profile: string): string[] {
  return [
    `--user-data-dir=${profile}`,
    ...(headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []), // as root Chromium refuses to start with its sandbox
    ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'] : []),
    `--lang=${language ?? 'en-US'}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate,OptimizationHints,MediaRouter',
    '--password-store=basic',
    '--use-mock-keychain',
    '--hide-scrollbars',
    '--window-size=1280,900',
    'about:blank',
  ];
}

async function targets(cdp: CdpPipe, filter: readonly object[]): Promise<readonly TargetInfo[]> {
  return (await cdp.send<{ targetInfos: readonly TargetInfo[] }>('Target.getTargets', { filter })).targetInfos;
}

/** A click needs the target of the tab itself, not of the page in it; after `activate` it is the active one. */
async function findActiveTab(cdp: CdpPipe, url: string | undefined): Promise<string> {
  const tabs = await targets(cdp, TAB_TARGETS);
  const active = tabs.filter(({ embedderData }) => embedderData?.tabActive); // one in each window
  const target = active.find((tab) => tab.url === url) ?? active[0] ?? tabs.find((tab) => tab.url === url);
  if (!target) throw new Error('The tab has gone.');
  return target.targetId;
}

function quit({ cdp, browser }: Running): Promise<void> {
  return browser.end(() => cdp.send('Browser.close'));
}
