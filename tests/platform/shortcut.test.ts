import { describe, expect, it, vi } from 'vitest';
import { findShortcut, findShortcutOpener, type ShortcutApi, shortcutAddress } from '../../platform/shortcut.ts';

function makeApi(scheme: string, more: Partial<ShortcutApi['commands']> = {}) {
  const create = vi.fn(async () => ({}));
  const getAll = async () => [
    { name: 'other', shortcut: 'Alt+O' },
    { name: '_execute_action', shortcut: 'Alt+Shift+G' },
  ];
  const api = { commands: { getAll, ...more }, tabs: { create }, runtime: { getURL: () => `${scheme}://nutgraf/` } };
  return { api: api as unknown as ShortcutApi, create };
}

describe('the shortcut', () => {
  it.each<[string, unknown, string | null]>([
    ['its keys', [{ name: '_execute_action', shortcut: 'Alt+Shift+G' }], 'Alt+Shift+G'],
    ['no keys', [{ name: '_execute_action', shortcut: '' }], null],
    ['no command', [], null],
  ])('with %s', async (_name, commands, expected) => {
    const { api } = makeApi('chrome-extension', { getAll: async () => commands as never });
    expect(await findShortcut(api)).toBe(expected);
  });

  it('of a browser that tells nothing', async () => {
    const { api } = makeApi('chrome-extension', { getAll: () => Promise.reject(new Error('not supported')) });
    expect(await findShortcut(api)).toBeNull();
  });
});

describe('the way to change it', () => {
  it('in Chromium is a page with an address', async () => {
    const { api, create } = makeApi('chrome-extension');
    expect(shortcutAddress(api)).toBe('chrome://extensions/shortcuts');
    await findShortcutOpener(api)?.();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('in Firefox is a call', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    const { api } = makeApi('moz-extension', { openShortcutSettings });
    expect(shortcutAddress(api)).toBeNull();
    await findShortcutOpener(api)?.();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
  });

  it('elsewhere is none', () => {
    const { api } = makeApi('safari-web-extension');
    expect([shortcutAddress(api), findShortcutOpener(api)]).toEqual([null, null]);
  });
});
