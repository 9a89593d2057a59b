/** Milliseconds from a click on the toolbar button to the first text of the answer on the screen, for two extensions in one Chromium. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { requireBrowser } from '../../../scripts/browsers/find-browser.ts';
import { build } from '../../../scripts/build.ts';
import { type DrivenChromium, launchChromium } from '../../../scripts/drive/chromium.ts';
import { ChromiumTab, type TargetInfo } from '../../../scripts/drive/chromium-tab.ts';
import { pause, waitUntil } from '../../../scripts/drive/wait-until.ts';
import { servePages } from '../../../scripts/serve/serve-pages.ts';
import { makeSmallestExtension } from './smallest-extension.ts';

export interface ClickTimes {
  readonly ours: readonly number[];
  readonly smallest: readonly number[];
}

/** In the popup: when the first text of the answer was painted, in milliseconds since 1970; null where it isn't yet. */
const painted = (selector: string) => `new Promise((resolve) => {
  if (!document.querySelector(${JSON.stringify(selector)})?.textContent) return resolve(null);
  new PerformanceObserver((list) => {
    const entry = list.getEntries().find(({ element }) => element?.closest('main, pre') && document.contains(element));
    resolve(entry ? performance.timeOrigin + entry.startTime : null);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => resolve(null), 500);
})`;
const ANSWER_DEADLINE_MS = 20_000;

/** Clicks on each stored page of a folder, first with one extension, then with the other, in turn. */
export async function measureClicks(folder: string, ids: readonly string[]): Promise<ClickTimes> {
  const browser = await launchChromium({
    executable: requireBrowser('chromium'),
    extension: build('chrome'),
    headless: true,
    offline: true,
  });
  const { id: other } = await browser.cdp.send<{ id: string }>('Extensions.loadUnpacked', { path: await makeSmallestExtension() });
  let html: Buffer = Buffer.from('');
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
  const server = await servePages({ '/page': (_, response) => response.writeHead(200, headers).end(html) });
  const times = { ours: [] as number[], smallest: [] as number[] };
  try {
    for (const [round, id] of ids.entries()) {
      html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)));
      const rivals = [
        { list: times.ours, extension: browser.extensionId, selector: '.summary-section .point' },
        { list: times.smallest, extension: other, selector: 'pre' },
      ];
      const found: number[] = [];
      for (const rival of round % 2 === 0 ? rivals : rivals.toReversed()) {
        found[rivals.indexOf(rival)] = await timeVisit(browser, `${server.origin}/page`, rival).catch(() => Number.NaN);
      }
      if (found.every(Number.isFinite)) for (const [i, { list }] of rivals.entries()) list.push(found[i] ?? 0);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return times;
}

interface Rival {
  readonly extension: string;
  readonly selector: string;
}

async function timeVisit(browser: DrivenChromium, url: string, rival: Rival): Promise<number> {
  const tab = await browser.open(url);
  try {
    await pause(300);
    await tab.activate();
    return await timeClick(browser, rival);
  } finally {
    await tab.close();
  }
}

async function timeClick({ cdp }: DrivenChromium, rival: Rival): Promise<number> {
  const { targetInfos: tabs } = await cdp.send<{ targetInfos: readonly TargetInfo[] }>('Target.getTargets', { filter: [{ type: 'tab' }] });
  const active = tabs.find(({ embedderData }) => embedderData?.tabActive);
  const began = Date.now();
  await cdp.send('Extensions.triggerAction', { id: rival.extension, targetId: active?.targetId });
  const target = await waitUntil('the popup', async () => {
    const { targetInfos } = await cdp.send<{ targetInfos: readonly TargetInfo[] }>('Target.getTargets', { filter: [{}] });
    return (
      targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${rival.extension}/popup.html`)) ?? null
    );
  });
  const popup = await ChromiumTab.attach(cdp, target.targetId);
  const at = await waitUntil(
    'the answer',
    () => popup.evaluate<number | null>(painted(rival.selector)).catch(() => null),
    ANSWER_DEADLINE_MS,
  );
  await popup.close();
  return at - began;
}
