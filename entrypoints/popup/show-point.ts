/** From a point to its sentence in the tab's page. Loaded when a reader chooses one. */
import type { PointShown } from '../../components/popup-actions.ts';
import type { Story } from '../../components/view.ts';
import { type SourceRef, wantedOf } from '../../engine/index.ts';
import { browser } from '../../platform/browser.ts';
import { showInPage } from '../../platform/highlight.ts';

export async function showPoint({ article }: Story, tabId: number, source: SourceRef): Promise<PointShown> {
  const wanted = wantedOf(article, source);
  return wanted ? showInPage(browser, tabId, wanted) : 'not-found';
}
