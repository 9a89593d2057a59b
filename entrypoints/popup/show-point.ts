/** From a point to its sentence in the tab's page, and from what was removed to its place there. Loaded when a reader chooses one. */
import type { PointShown } from '../../components/popup-actions.ts';
import type { Story } from '../../components/view.ts';
import { type Removal, type SourceRef, wantedOf, wantedOfRemoval } from '../../engine/index.ts';
import { browser } from '../../platform/browser.ts';
import { clearInPage, showInPage } from '../../platform/highlight.ts';

export async function showPoint({ article }: Story, tabId: number, source: SourceRef): Promise<PointShown> {
  const wanted = wantedOf(article, source);
  return wanted ? showInPage(browser, tabId, wanted) : 'not-found';
}

/** The first part of it that the page shows. */
export async function showRemoval(removal: Removal, tabId: number): Promise<PointShown> {
  for (const wanted of wantedOfRemoval(removal)) {
    const shown = await showInPage(browser, tabId, wanted);
    if (shown !== 'not-found') return shown;
  }
  return 'not-found';
}

export async function clearPage(tabId: number): Promise<void> {
  await clearInPage(browser, tabId);
}
