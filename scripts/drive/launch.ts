/** Starts either browser with the extension built for it. */
import { type BrowserName, requireBrowser } from '../browsers/find-browser.ts';
import { build } from '../build.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { leaveFirstPage } from './leave-first-page.ts';
import type { DrivenBrowser, LaunchOptions } from './surface.ts';

export type LaunchWishes = Omit<LaunchOptions, 'executable' | 'extension'>;

/** The browser with the extension installed, past the page that the install opens. */
export async function launch(name: BrowserName, wishes: LaunchWishes): Promise<DrivenBrowser> {
  const browser = await launchFresh(name, wishes);
  try {
    await leaveFirstPage(browser);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The same, as a reader finds it right after the install. */
export function launchFresh(name: BrowserName, wishes: LaunchWishes): Promise<DrivenBrowser> {
  const options = { ...wishes, executable: requireBrowser(name), extension: build(name === 'chromium' ? 'chrome' : 'firefox') };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
