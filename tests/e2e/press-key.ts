/** Presses a key as a hand would: the browser gets it, and the document that has the focus. */
import type { ChromiumTab } from '../../scripts/drive/chromium-tab.ts';
import type { DrivenFirefox } from '../../scripts/drive/firefox.ts';
import type { DrivenBrowser, Surface } from '../../scripts/drive/surface.ts';

/** What each browser's protocol calls them. */
const KEYS = {
  Tab: { code: 9, driver: '\uE004' },
  Escape: { code: 27, driver: '\uE00C' },
} as const;

export async function pressKey(browser: DrivenBrowser, surface: Surface, key: keyof typeof KEYS): Promise<void> {
  const { code, driver } = KEYS[key];
  if (browser.name === 'firefox') return (browser as DrivenFirefox).chrome.pressKeys([driver]);
  for (const type of ['rawKeyDown', 'keyUp']) {
    await (surface as ChromiumTab).send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: code });
  }
}
