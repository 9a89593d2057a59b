/** The side panel: the story of the tab in front, read after a click of its own. It stays while the reader goes from tab to tab. */
import { render } from 'preact';
import type { PanelChoices } from '../../components/PanelIdle.tsx';
import { PanelView } from '../../components/PanelView.tsx';
import type { Story } from '../../components/view.ts';
import { findAccessRequest } from '../../platform/ask-access.ts';
import { browser } from '../../platform/browser.ts';
import { findActiveTab, type Job } from '../../platform/jobs.ts';
import { isSameBirth, type Look, lookAtPage } from '../../platform/look-at-page.ts';
import { listenForJobs } from '../../platform/panel.ts';
import { readSettings, type Settings } from '../../platform/settings.ts';
import { findShortcut } from '../../platform/shortcut.ts';
import { findShown } from '../../platform/shown-stories.ts';
import { makeTexts } from '../../platform/texts.ts';
import { storyActions } from '../popup/story-actions.ts';
import { applyDecisions } from '../work/apply-decisions.ts';
import { speakLanguage } from '../work/speak-language.ts';
import { type Found, type Page, startWork } from '../work/start-work.ts';
import { followTabs } from './follow-tabs.ts';

const root = document.getElementById('app');
const texts = makeTexts(browser);
const stay = () => undefined;
const ask = findAccessRequest(browser);
let folded: Settings['folded'] = [];
let keys: string | null = null;
let windowId: number | null = null;
let tabId: number | null = null;
/** Asked for by a click, to be done next. */
let wanted: Job | null = null;
/** What was in the tab when the work on it began; null where nothing was asked for. */
let begun: Look | null = null;

speakLanguage(document, texts);
const { again } = root ? startWork({ find, draw: drawInto(root) }) : { again: stay };
const read = (job: Job | null) => {
  wanted = job;
  again();
};
listenForJobs(browser, () => windowId, read);
followTabs(browser, { windowId: () => windowId, tabId: () => tabId, onOther: again, onLoaded: () => void noticeLoaded() });
browser.permissions.onAdded.addListener(() => void readActive());

async function readActive(): Promise<void> {
  read((await findActiveTab(browser))?.job ?? null);
}

/** What goes on with a page, or is shown of it, is not ended by a frame of it that has loaded. */
async function noticeLoaded(): Promise<void> {
  const now = begun && tabId !== null ? await lookAtPage(browser, tabId) : null;
  if (!begun || !now || !isSameBirth(begun, now)) again();
}

function drawInto(root: Element): Page['draw'] {
  return function draw(view, actions, job) {
    const onChange = (story: Story) => draw({ kind: 'story', story }, actions, job);
    const onFolded = (next: Settings['folded']) => {
      folded = next;
      draw(view, actions, job);
    };
    const ofStory = view.kind === 'story' && job ? storyActions(view.story, job, { onChange, onFolded, leave: stay }) : {};
    render(<PanelView view={view} texts={texts} folded={folded} panel={choices()} {...actions} {...ofStory} />, root);
  };
}

function choices(): PanelChoices {
  const id = tabId;
  return { keys, onRead: () => void readActive(), onAsk: ask && id !== null ? () => ask(id) : null };
}

async function find(): Promise<Found> {
  const job = wanted;
  wanted = null;
  const [active, settings, shortcut, look] = await Promise.all([
    findActiveTab(browser),
    readSettings(browser),
    findShortcut(browser),
    job && lookAtPage(browser, job.tabId),
  ]);
  begun = look;
  folded = settings.folded;
  keys = shortcut;
  windowId = active?.windowId ?? windowId;
  tabId = active?.job.tabId ?? null;
  if (job) return { kind: 'job', job };
  const story = active && (await findShown(browser, active.job.tabId, isSameBirth));
  return active && story
    ? { kind: 'story', story: await applyDecisions(story), job: active.job }
    : { kind: 'nothing', why: 'not-read-yet' };
}
