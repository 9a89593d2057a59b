/** The page that the extension opens after its install: what is driven afterwards must not find it in its way. */
import type { DrivenBrowser, Tab } from './surface.ts';
import { waitUntil } from './wait-until.ts';

/** The tab of the first page, once it is there. */
export function findFirstPage(browser: DrivenBrowser): Promise<Tab> {
  return waitUntil('the first page to open', () => browser.findTab(`${browser.extensionOrigin}welcome.html`));
}

/** Waits for it and closes it. */
export async function leaveFirstPage(browser: DrivenBrowser): Promise<void> {
  await (await findFirstPage(browser)).close();
}
