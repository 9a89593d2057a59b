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

/** Clicks the toolbar button on a tab and gives the popup with its result. */
export async function summarizeTab(browser: DrivenBrowser, tab: Tab): Promise<{ readonly popup: Surface; readonly result: PopupResult }> {
  await browser.clickToolbarButton(tab);
  const popup = await waitUntil('the popup to open', () => browser.findPopup());
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

/** From the popup of a story to its reader page, by the popup's own button. */
export async function openReader(browser: DrivenBrowser, popup: Surface): Promise<Tab> {
  await popup.click('.popup-footer button.primary');
  const tab = await waitUntil('the reader page to open', () => browser.findTab(`${browser.extensionOrigin}reader.html`));
  await waitForResult(tab);
  return tab;
}
