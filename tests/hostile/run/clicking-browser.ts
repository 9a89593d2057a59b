/** A real Chromium with the extension: hostile pages are opened and the toolbar button is clicked, as a reader does it. */
import { requireBrowser } from '../../../scripts/browsers/find-browser.ts';
import { build } from '../../../scripts/build.ts';
import { launchChromium } from '../../../scripts/drive/chromium.ts';
import type { Surface, Tab } from '../../../scripts/drive/surface.ts';
import { pause, waitUntil, withDeadline } from '../../../scripts/drive/wait-until.ts';
import { type Answer, servePages } from '../../../scripts/serve/serve-pages.ts';
import { closePopup } from '../../../scripts/start/summarize-page.ts';
import { CANARY, type HostilePage } from '../generate/hostile-page.ts';
import { listRenderers, watchRenderers } from './renderers.ts';

/** What came of one click. */
export interface Click {
  /** `story`, or the code of the problem that was shown; `busy` where the page is said to be, null where nothing came. */
  readonly answer: string | null;
  /** What the popup tells: the head and the summary, or the problem. */
  readonly words: string;
  /** From the click until the popup had its answer. */
  readonly wallMs: number;
  /** Of all page processes together, the popup's own start included. */
  readonly processorMs: number;
  /** How far the page's process grew at its largest. */
  readonly grownBytes: number;
  readonly calls: number;
}

export interface ClickingBrowser {
  /** Null where the browser itself can't show the page. */
  readonly click: (page: HostilePage) => Promise<Click | null>;
  readonly close: () => Promise<void>;
}

const LOAD_DEADLINE_MS = 60_000;
const ANSWER_DEADLINE_MS = 20_000;
/** A page that has just been drawn comes to rest; a young one would be looked at for longer. */
const REST_MS = 4_500;
const LINGER_MS = 100;

const READ_ANSWER = `(() => {
  const { view, problem } = document.documentElement.dataset;
  const words = [...document.querySelectorAll('.story-head, .summary-section, main.problem')].map((part) => part.innerText).join('\\n');
  if (view === 'story') return { answer: 'story', words };
  if (view === 'problem') return { answer: problem, words };
  return /is busy/.test(document.body.innerText) ? { answer: 'busy', words } : null;
})()`;

export async function openClickingBrowser(): Promise<ClickingBrowser> {
  const browser = await launchChromium({
    executable: requireBrowser('chromium'),
    extension: build('chrome'),
    headless: true,
    offline: true,
  });
  const routes: Record<string, Answer> = {};
  const server = await servePages(routes);
  const callsSoFar = () => server.asked.filter(({ url }) => url?.startsWith(CANARY)).length;

  const open = async (page: HostilePage): Promise<Tab | null> => {
    routes['/page'] = (_, response) =>
      response
        .writeHead(200, {
          'content-type': page.contentType ?? 'text/html; charset=utf-8',
          ...(page.scripted ? {} : { 'content-security-policy': "script-src 'none'" }),
        })
        .end(page.html);
    const tab = await browser.open(`${server.origin}/page`, { wait: false });
    const isLoaded = () => tab.evaluate<boolean>(`document.readyState === 'complete'`).catch(() => false);
    try {
      await withDeadline('the page', waitUntil('the page to load', isLoaded, LOAD_DEADLINE_MS), LOAD_DEADLINE_MS);
    } catch {
      if (page.scripted) return tab; // it may hang on purpose
      await tab.close();
      return null;
    }
    return tab;
  };

  const answerOf = async (popup: Surface): Promise<{ answer: string; words: string }> =>
    waitUntil(
      'an answer',
      () => popup.evaluate<{ answer: string; words: string } | null>(READ_ANSWER).catch(() => null),
      ANSWER_DEADLINE_MS,
    );

  return {
    async click(page) {
      const tab = await open(page);
      if (tab === null) return null;
      await pause(REST_MS);
      try {
        await closePopup(browser);
        await tab.activate();
        const calls = callsSoFar();
        const watch = watchRenderers(await listRenderers(browser.cdp));
        const began = Date.now();
        await browser.clickToolbarButton(tab);
        const popup = await waitUntil('the popup', () => browser.findPopup());
        const found = await answerOf(popup).catch(() => ({ answer: null, words: '' }));
        const wallMs = Date.now() - began;
        const used = watch(await listRenderers(browser.cdp));
        await pause(LINGER_MS);
        return { ...found, wallMs, ...used, calls: callsSoFar() - calls };
      } finally {
        await closePopup(browser).catch(() => undefined);
        await tab.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
