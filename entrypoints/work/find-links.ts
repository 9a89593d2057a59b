/** Links to sentences of a story in the page that it was read from. A chunk of its own, loaded when a summary is taken along. */
import type { Story } from '../../components/view.ts';
import { type SourceRef, wantedOf } from '../../engine/index.ts';
import { browser } from '../../platform/browser.ts';
import { citeInPage } from '../../platform/cite-in-page.ts';

/** One for each, or null; null for all where the tab no longer shows the page. */
export async function findLinks(
  { article }: Story,
  tabId: number,
  sources: readonly SourceRef[],
): Promise<readonly (string | null)[] | null> {
  const wanted = sources.map((source) => wantedOf(article, source) ?? { text: '' });
  return citeInPage(browser, tabId, article.url, wanted);
}
