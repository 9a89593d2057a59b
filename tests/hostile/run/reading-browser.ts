/** A real Chromium that opens hostile pages and puts the built scripts into them, into a world of their own as the product does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Envelope } from '../../../platform/envelope.ts';
import { requireBrowser } from '../../../scripts/browsers/find-browser.ts';
import { build } from '../../../scripts/build.ts';
import { launchChromium } from '../../../scripts/drive/chromium.ts';
import { ChromiumTab } from '../../../scripts/drive/chromium-tab.ts';
import { pause, withDeadline } from '../../../scripts/drive/wait-until.ts';
import { type Answer, servePages } from '../../../scripts/serve/serve-pages.ts';
import { CANARY, type HostilePage } from '../generate/hostile-page.ts';
import { listRenderers, sizeOfRenderers, watchRenderers } from './renderers.ts';
import type { Trial } from './trial.ts';

export interface ReadingBrowser {
  /** Null where the browser itself can't show the page. */
  readonly read: (page: HostilePage) => Promise<Trial | null>;
  readonly close: () => Promise<void>;
}

const LOAD_DEADLINE_MS = 90_000;
const READ_DEADLINE_MS = 20_000;
/** So long after a reading a trick may still call. */
const LINGER_MS = 30;
/** A page of more letters keeps its process busy after it has loaded: a title of 30 MB is copied several times by the browser itself. */
const LARGE = 1_000_000;
const REST_MS = 300;
const STILL_RESTS = 4;
const MOST_RESTS = 20;
const STILL_BYTES = 2 ** 20;
const NO_SCRIPT = "script-src 'none'";
const SCRIPT = 'article.js';
const LAYOUT = 'Element.prototype.getBoundingClientRect.call(Document.prototype.querySelector.call(document, "body"))';

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

export async function openReadingBrowser(): Promise<ReadingBrowser> {
  const folder = build('chrome');
  const source = readFileSync(join(folder, SCRIPT), 'utf8');
  const browser = await launchChromium({ executable: requireBrowser('chromium'), extension: folder, headless: true, offline: true });
  const routes: Record<string, Answer> = {};
  const server = await servePages(routes);
  const { cdp } = browser;
  const callsSoFar = () => server.asked.filter(({ url }) => url?.startsWith(CANARY)).length;

  async function openTab(page: HostilePage): Promise<ChromiumTab | null> {
    routes['/page'] = answerPage(page);
    const { targetId } = await cdp.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const tab = await ChromiumTab.attach(cdp, targetId);
    const loaded = new Promise<void>((resolve) => {
      const stop = cdp.listen(({ method, sessionId }) => {
        if (method !== 'Page.loadEventFired' || sessionId !== tab.sessionId) return;
        stop();
        resolve();
      });
    });
    try {
      await tab.send('Page.enable');
      await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
      await tab.startNavigation(`${server.origin}/page`);
      await withDeadline('the page to load', loaded, LOAD_DEADLINE_MS);
      // A page that a reader clicks on is shown: it has its layout before the reading begins.
      await tab.send('Runtime.evaluate', { expression: LAYOUT });
      await pause(LINGER_MS);
      if (page.html.length > LARGE) await waitForRest();
      return tab;
    } catch {
      await tab.close();
      return null;
    }
  }

  /** Until the page's process neither grows nor shrinks, or for some seconds. */
  async function waitForRest(): Promise<void> {
    const renderers = await listRenderers(cdp);
    let before = 0;
    let still = 0;
    for (let rest = 0; rest < MOST_RESTS && still < STILL_RESTS; rest++) {
      const size = sizeOfRenderers(renderers);
      still = Math.abs(size - before) < STILL_BYTES ? still + 1 : 0;
      before = size;
      await pause(REST_MS);
    }
  }

  async function readTab(tab: ChromiumTab): Promise<Trial> {
    const [calls, watch, began] = [callsSoFar(), watchRenderers(await listRenderers(cdp)), await processorTime(tab)];
    const { envelope, failure } = await inject(tab, source);
    const milliseconds = (await processorTime(tab)) - began;
    const { grownBytes } = watch(await listRenderers(cdp));
    await pause(LINGER_MS);
    return {
      envelope,
      ...(failure === undefined ? {} : { failure }),
      milliseconds,
      bytes: sizeOf(envelope),
      grownBytes,
      calls: callsSoFar() - calls,
    };
  }

  return {
    async read(page) {
      const tab = await openTab(page);
      if (tab === null) return null;
      try {
        return await readTab(tab);
      } catch (error) {
        return { envelope: null, failure: String(error), milliseconds: READ_DEADLINE_MS, bytes: 0, grownBytes: 0, calls: 0 };
      } finally {
        await tab.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function answerPage({ html, contentType, scripted }: HostilePage): Answer {
  const type = contentType ?? 'text/html; charset=utf-8';
  return (_, response) =>
    response.writeHead(200, { 'content-type': type, ...(scripted ? {} : { 'content-security-policy': NO_SCRIPT }) }).end(html);
}

async function inject(tab: ChromiumTab, expression: string): Promise<{ readonly envelope: Envelope | null; readonly failure?: string }> {
  const { frameTree } = await tab.send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
  const { executionContextId: contextId } = await tab.send<{ executionContextId: number }>('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reading',
  });
  const answer = tab.send<Evaluated>('Runtime.evaluate', { expression, contextId, returnByValue: true, timeout: READ_DEADLINE_MS });
  const { result, exceptionDetails } = await answer;
  if (exceptionDetails) return { envelope: null, failure: exceptionDetails.exception?.description ?? exceptionDetails.text };
  return { envelope: (result.value ?? null) as Envelope | null };
}

async function processorTime(tab: ChromiumTab): Promise<number> {
  const { metrics } = await tab.send<{ metrics: readonly { name: string; value: number }[] }>('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const sizeOf = (envelope: Envelope | null): number => (envelope === null ? 0 : Buffer.byteLength(JSON.stringify(envelope)));
