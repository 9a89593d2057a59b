/** The keyboard shortcut of the toolbar button, and where this browser lets its reader change it. */
import type { browser } from './browser.ts';

export interface ShortcutApi {
  readonly commands: Pick<typeof browser.commands, 'getAll'> & {
    /** Firefox. */
    readonly openShortcutSettings?: () => Promise<void>;
  };
  readonly tabs: Pick<typeof browser.tabs, 'create'>;
  readonly runtime: Pick<typeof browser.runtime, 'getURL'>;
}

const COMMAND = '_execute_action';
/** Edge and the other browsers made of Chromium lead on from it to their own. */
const CHROMIUM_SETTINGS = 'chrome://extensions/shortcuts';

/** The keys as this browser writes them, or null where none are set. */
export async function findShortcut(api: ShortcutApi): Promise<string | null> {
  const commands = await api.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === COMMAND)?.shortcut || null;
}

/** The address of the browser's own page for it, or null where there is none to tell. */
export function shortcutAddress(api: ShortcutApi): string | null {
  const isChromium = api.runtime.getURL('').startsWith('chrome-extension:');
  return isChromium && !api.commands.openShortcutSettings ? CHROMIUM_SETTINGS : null;
}

/** Null where this browser has no way from here to there. */
export function findShortcutOpener(api: ShortcutApi): (() => Promise<unknown>) | null {
  const { openShortcutSettings } = api.commands;
  if (openShortcutSettings) return () => openShortcutSettings.call(api.commands);
  const url = shortcutAddress(api);
  return url ? () => api.tabs.create({ url }) : null;
}
