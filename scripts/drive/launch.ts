/** Starts either browser with the extension built for it. */
import { type BrowserName, requireBrowser } from '../browsers/find-browser.ts';
import { build } from '../build.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { DrivenBrowser, LaunchOptions } from './surface.ts';

export type LaunchWishes = Omit<LaunchOptions, 'executable' | 'extension'>;

export function launch(name: BrowserName, wishes: LaunchWishes): Promise<DrivenBrowser> {
  const options = { ...wishes, executable: requireBrowser(name), extension: build(name === 'chromium' ? 'chrome' : 'firefox') };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
