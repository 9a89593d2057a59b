/** The reader tab: a story handed over by the popup, or the work itself where the popup can't be opened. */
import type { Story } from '../../components/view.ts';
import { browser } from '../../platform/browser.ts';
import { handOver, takeOver } from '../../platform/handoff.ts';
import { findKeptJob } from '../../platform/jobs.ts';
import { parseReaderAddress, parseReaderFacts, toReaderAddress } from '../../platform/open-reader.ts';
import { readReaderSettings } from '../../platform/reader-settings.ts';
import { makeTexts } from '../../platform/texts.ts';
import { speakLanguage } from '../work/speak-language.ts';
import { type Found, startWork } from '../work/start-work.ts';
import { drawReader } from './draw-reader.tsx';

const root = document.getElementById('app');
speakLanguage(document, makeTexts(browser));
if (root) void begin(root);

/** The settings come first: they take a moment only, and the page isn't seen in colours that it then changes. */
async function begin(root: Element): Promise<void> {
  const draw = drawReader(root, {
    first: await readReaderSettings(browser),
    isPrivate,
    tabId: parseReaderFacts(location.search).tabId,
    onStory: (story) => void keepOverReload(story),
  });
  startWork({
    find,
    draw: (view, actions) => {
      if (view.kind === 'story') document.title = view.story.article.head.headline.value || document.title;
      draw(view, actions);
      if (view.kind === 'story') printIfAsked();
    },
    onStory: keepOverReload,
  });
}

async function find(): Promise<Found> {
  const content = parseReaderAddress(location.search);
  const story = content && 'story' in content ? await takeOver(browser, content.story) : null;
  if (story) return { kind: 'story', story, job: null };
  const kept =
    content && 'kept' in content ? await (await import('../../platform/history/find-summary.ts')).findSummary(browser, content.kept) : null;
  if (kept) return { kind: 'story', story: kept, job: null };
  const job = content && 'job' in content ? await findKeptJob(browser, content.job) : null;
  return job ? { kind: 'job', job } : { kind: 'nothing', why: 'reading-gone' };
}

/** The tab's own work becomes a kept story, so that loading the tab again shows it without doing the work again; a change to it takes its place. */
async function keepOverReload(story: Story): Promise<void> {
  const content = parseReaderAddress(location.search);
  const id = await handOver(browser, story, content && 'story' in content ? content.story : undefined);
  if (id) history.replaceState(null, '', toReaderAddress({ story: id }, { ...parseReaderFacts(location.search), print: false }));
}

/** Chromium shows the reader page of a private window in an ordinary one, so the address tells too. */
async function isPrivate(): Promise<boolean> {
  return parseReaderFacts(location.search).isPrivate || ((await browser.tabs.getCurrent())?.incognito ?? true);
}

/** Once: loading the tab again prints nothing. */
function printIfAsked(): void {
  const { print, ...facts } = parseReaderFacts(location.search);
  const content = parseReaderAddress(location.search);
  if (!print || !content) return;
  history.replaceState(null, '', toReaderAddress(content, facts));
  requestAnimationFrame(() => setTimeout(() => window.print())); // it is on the screen then
}
