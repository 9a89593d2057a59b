import { describe, expect, it, vi } from 'vitest';
import { findAccessRequest } from '../../platform/ask-access.ts';
import type { Job } from '../../platform/jobs.ts';
import { handToPanel, hasPanel, listenForJobs, openPanel, type PanelApi } from '../../platform/panel.ts';
import { FakeEvent } from './fake-browser.ts';

const PAGE: Job = { mode: 'page', tabId: 7 };

function makeApi(more: object = {}) {
  const sent: unknown[] = [];
  const api = {
    sidePanel: { open: vi.fn(async () => undefined) },
    tabs: { get: async () => ({ windowId: 3 }) },
    runtime: { sendMessage: async (message: unknown) => sent.push(message) && 'taken' },
    ...more,
  };
  return { api: api as unknown as PanelApi & typeof api, sent };
}

describe('the panel', () => {
  it('is opened in its window, by what the browser has', async () => {
    const { api } = makeApi();
    await openPanel(api, 7);
    expect(api.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
    const open = vi.fn(async () => undefined);
    await openPanel(makeApi({ sidePanel: undefined, sidebarAction: { open } }).api, 7);
    expect(open).toHaveBeenCalledOnce();
  });

  it.each([
    ['Chromium', { sidePanel: { open: () => 0 } }, true],
    ['Firefox', { sidebarAction: { open: () => 0 } }, true],
    ['a browser without one', {}, false],
  ])('%s has one: %s', (_name, api, has) => expect(hasPanel(api as never)).toBe(has));

  it('takes the popup’s job', async () => {
    const { api, sent } = makeApi();
    expect(await handToPanel(api, PAGE)).toBe(true);
    expect(sent).toEqual([{ to: 'panel', windowId: 3, job: PAGE }]);
  });

  it.each([
    ['a link', {}, { mode: 'link', tabId: 7, url: 'https://daily.example/', refusal: null } as const],
    ['no panel open', { runtime: { sendMessage: () => Promise.reject(new Error('Could not establish connection.')) } }, PAGE],
    ['another answer', { runtime: { sendMessage: async () => undefined } }, PAGE],
    ['no panel in this browser', { sidePanel: undefined }, PAGE],
    ['a tab that is gone', { tabs: { get: () => Promise.reject(new Error('No tab')) } }, PAGE],
    ['no answer', { runtime: { sendMessage: () => new Promise(() => undefined) } }, PAGE],
  ])('leaves to the popup: %s', async (_name, more, job) => {
    expect(await handToPanel(makeApi(more).api, job)).toBe(false);
  });

  it.each([
    ['the popup', {}, {}, [PAGE]],
    ['a page’s script', {}, { tab: { id: 7 } }, []],
    ['another window', { windowId: 4 }, {}, []],
    ['nonsense', { job: { mode: 'all' } }, {}, []],
  ])('listens to %s', async (_name, change, sender, taken) => {
    const onMessage = new FakeEvent();
    const jobs: Job[] = [];
    listenForJobs(
      { runtime: { onMessage } } as never,
      () => 3,
      (job) => jobs.push(job),
    );
    const [answer] = onMessage.fire({ to: 'panel', windowId: 3, job: PAGE, ...change }, sender);
    expect(jobs).toEqual(taken);
    expect(await answer).toBe(taken.length > 0 ? 'taken' : undefined);
  });
});

it('asks for a site only where the browser can', async () => {
  expect(findAccessRequest({ permissions: {} } as never)).toBeNull();
  const addHostAccessRequest = vi.fn(async () => undefined);
  expect(await findAccessRequest({ permissions: { addHostAccessRequest } } as never)?.(7)).toBe(true);
  expect(addHostAccessRequest).toHaveBeenCalledWith({ tabId: 7 });
  expect(await findAccessRequest({ permissions: { addHostAccessRequest: () => Promise.reject(new Error('no')) } } as never)?.(7)).toBe(
    false,
  );
});
