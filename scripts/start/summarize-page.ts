/** Opens a page, clicks the toolbar button, and waits for what the popup shows. */
import type { DrivenBrowser, Surface, Tab } from '../drive/surface.ts';
import { waitUntil } from '../drive/wait-until.ts';

/** What the popup came to: a story, or the code of the problem that it shows. */
export type PopupResult = { readonly kind: 'story' } | { readonly kind: 'problem'; readonly code: string; readonly words: string };

/** The popup's own deadlines add up to less. */
const RESULT_DEADLINE_MS = 45_000;

/** In the popup's or the reader's document: null while it works. */
const READ_RESULT = `(() => {
  const { view, problem } = document.documentElement.dataset;
  if (view === 'story') return { kind: 'story' };
  return view === 'problem' ? { kind: 'problem', code: problem, words: document.querySelector('main').innerText } : null;
})()`;

/** Now and then a browser swallows a click, as it does a hand's. */
const CLICKS = 3;
const POPUP_DEADLINE_MS = 5_000;

/** Clicks the toolbar button on a tab and gives the popup that opens. One that is still open is closed first: the click would only close it. */
export async function openPopup(browser: DrivenBrowser, tab: Tab): Promise<Surface> {
  for (let click = 1; ; click += 1) {
    await closePopup(browser);
    await browser.clickToolbarButton(tab);
    try {
      return await waitUntil('the popup to open', () => browser.findPopup(), POPUP_DEADLINE_MS);
    } catch (error) {
      if (click === CLICKS) throw error;
    }
  }
}

/** Closes the popup where one is open, and waits until it is gone. */
export async function closePopup(browser: DrivenBrowser): Promise<void> {
  await waitUntil('the popup to close', async () => {
    const open = await browser.findPopup();
    await open?.close();
    return open === null;
  });
}

/** Clicks the toolbar button on a tab and gives the popup with its result. */
export async function summarizeTab(browser: DrivenBrowser, tab: Tab): Promise<{ readonly popup: Surface; readonly result: PopupResult }> {
  const popup = await openPopup(browser, tab);
  return { popup, result: await waitForResult(popup) };
}

/** Waits until a popup or reader page has ended its work. */
export function waitForResult(surface: Surface): Promise<PopupResult> {
  return waitUntil(
    'a summary, or the reason why there is none',
    () => surface.evaluate<PopupResult | null>(READ_RESULT).catch(() => null),
    RESULT_DEADLINE_MS,
  );
}

/** The same of the popup that is open, or null where it closes before: browsers close popups for reasons of their own. */
export function waitForPopup(browser: DrivenBrowser): Promise<{ readonly popup: Surface; readonly result: PopupResult } | null> {
  return waitUntil(
    'the popup to end its work, or to close',
    async () => {
      const popup = await browser.findPopup();
      const result = await popup?.evaluate<PopupResult | null>(READ_RESULT).catch(() => null);
      return popup && !result ? null : { ended: popup && result ? { popup, result } : null };
    },
    RESULT_DEADLINE_MS,
  ).then(({ ended }) => ended);
}

/** From the popup of a story to its reader page, by the popup's own button. */
export async function openReader(browser: DrivenBrowser, popup: Surface): Promise<Tab> {
  const isOpen = () => browser.findTab(`${browser.extensionOrigin}reader.html`);
  for (let click = 1; ; click += 1) {
    await popup.click('.popup-footer button.primary').catch(() => undefined); // the popup closes behind the click
    try {
      const tab = await waitUntil('the reader page to open', isOpen, POPUP_DEADLINE_MS);
      await waitForResult(tab);
      return tab;
    } catch (error) {
      if (click === CLICKS) throw error;
    }
  }
}
