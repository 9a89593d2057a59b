import { expect, it, vi } from 'vitest';
import { type FirstRunApi, openFirstPage } from '../../platform/first-run.ts';
import { findIsPinned, isFirefox, type ToolbarApi } from '../../platform/toolbar-button.ts';

it.each([
  ['install', ['ext:/welcome.html']],
  ['update', []],
  ['chrome_update', []],
  ['shared_module_update', []],
] as const)('opens the first page after %s: %j', async (reason, expected) => {
  const create = vi.fn(async (_properties: { url: string }) => undefined);
  const api = { tabs: { create }, runtime: { getURL: (path: string) => `ext:${path}` } } as unknown as FirstRunApi;
  await openFirstPage(api, { reason });
  expect(create.mock.calls.map(([{ url }]) => url)).toEqual(expected);
});

it.each<[string, ToolbarApi['action'], boolean | null]>([
  ['in the toolbar', { getUserSettings: async () => ({ isOnToolbar: true }) }, true],
  ['in the menu', { getUserSettings: async () => ({ isOnToolbar: false }) }, false],
  ['of which the browser tells nothing', { getUserSettings: async () => ({}) }, null],
  ['of a browser without the call', {}, null],
  ['of a browser that fails', { getUserSettings: () => Promise.reject(new Error('no')) }, null],
])('knows a button %s', async (_name, action, expected) => {
  expect(await findIsPinned({ action, runtime: { getURL: () => '' } })).toBe(expected);
});

it.each([
  ['moz-extension://a/', true],
  ['chrome-extension://a/', false],
])('tells whose address %s is', (address, expected) => {
  expect(isFirefox({ action: {}, runtime: { getURL: () => address } })).toBe(expected);
});
