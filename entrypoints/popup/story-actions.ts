/** What a reader can do with a story in the popup. */
import type { Story } from '../../components/view.ts';
import { type SourceRef, type SummaryLength, summarize, wantedOf } from '../../engine/index.ts';
import { browser } from '../../platform/browser.ts';
import { handOver } from '../../platform/handoff.ts';
import { showInPage } from '../../platform/highlight.ts';
import type { Job } from '../../platform/jobs.ts';
import { openReader } from '../../platform/open-reader.ts';
import { changeSettings } from '../../platform/settings.ts';
import { renewShown } from '../../platform/shown-stories.ts';

/** `onChange` draws the story anew. */
export function storyActions(story: Story, { tabId }: Job, onChange: (story: Story) => void) {
  return {
    onOpenReader: async () => {
      // where the session can't keep the story, the reader tab says so
      await openReader(browser, { story: (await handOver(browser, story)) ?? 'none' }, tabId);
      close();
    },
    onLength: async (length: SummaryLength) => {
      const changed = { ...story, summary: summarize(story.article, story.annotations, length) };
      onChange(changed);
      await changeSettings(browser, { length });
      if (story.scope === 'page') await renewShown(browser, tabId, changed);
    },
    onCopy: (text: string) => navigator.clipboard.writeText(text),
    // the page behind a link isn't in the tab
    ...(story.scope === 'link' ? {} : { onShowPoint: (source: SourceRef) => showPoint(story, tabId, source) }),
  };
}

async function showPoint({ article }: Story, tabId: number, source: SourceRef) {
  const wanted = wantedOf(article, source);
  return wanted ? showInPage(browser, tabId, wanted) : 'not-found';
}
