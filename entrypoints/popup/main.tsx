/** The popup: the story of the active tab, or of what the menu asked for. */
import { render } from 'preact';
import { PopupView } from '../../components/PopupView.tsx';
import type { Story } from '../../components/view.ts';
import { browser } from '../../platform/browser.ts';
import { handOver } from '../../platform/handoff.ts';
import { findPopupJob } from '../../platform/jobs.ts';
import { openReader } from '../../platform/open-reader.ts';
import { findShown } from '../../platform/shown-stories.ts';
import { makeTexts } from '../../platform/texts.ts';
import { speakLanguage } from '../work/speak-language.ts';
import { type Found, startWork } from '../work/start-work.ts';

const root = document.getElementById('app');
const texts = makeTexts(browser);
speakLanguage(document, texts);
if (root) {
  startWork({
    find,
    draw: (view, actions, job) => {
      const onOpenReader = view.kind === 'story' && job ? { onOpenReader: () => void readOn(view.story, job.tabId) } : {};
      render(<PopupView view={view} texts={texts} {...actions} {...onOpenReader} />, root);
    },
  });
}

async function find(): Promise<Found> {
  const job = await findPopupJob(browser);
  if (!job) return { kind: 'nothing', why: 'tab-closed' };
  const story = job.mode === 'page' ? await findShown(browser, job.tabId) : null;
  return story ? { kind: 'story', story, job } : { kind: 'job', job };
}

/** Where the session can't keep the story, the reader tab says so. */
async function readOn(story: Story, tabId: number): Promise<void> {
  await openReader(browser, { story: (await handOver(browser, story)) ?? 'none' }, tabId);
  close();
}
