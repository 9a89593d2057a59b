/** The popup: the story of the active tab, or of what the menu asked for. */
import { render } from 'preact';
import { PopupView } from '../../components/PopupView.tsx';
import type { Story } from '../../components/view.ts';
import { browser } from '../../platform/browser.ts';
import { findPopupJob, type Job } from '../../platform/jobs.ts';
import { handToPanel, hasPanel, openPanel } from '../../platform/panel.ts';
import { readSettings, type Settings } from '../../platform/settings.ts';
import { findShown } from '../../platform/shown-stories.ts';
import { makeTexts } from '../../platform/texts.ts';
import { applyDecisions } from '../work/apply-decisions.ts';
import { speakLanguage } from '../work/speak-language.ts';
import { type Found, type Page, startWork } from '../work/start-work.ts';
import { storyActions } from './story-actions.ts';

const root = document.getElementById('app');
const texts = makeTexts(browser);
speakLanguage(document, texts);
let folded: Settings['folded'] = [];
if (root) startWork({ find, draw: drawInto(root) });

function drawInto(root: Element): Page['draw'] {
  return function draw(view, actions, job) {
    const onChange = (story: Story) => draw({ kind: 'story', story }, actions, job);
    const onFolded = (next: Settings['folded']) => {
      folded = next;
      draw(view, actions, job);
    };
    const ofStory =
      view.kind === 'story' && job
        ? { ...storyActions(view.story, job, { onChange, onFolded, leave: () => close() }), ...panelAction(view.story, job) }
        : {};
    render(<PopupView view={view} texts={texts} folded={folded} {...actions} {...ofStory} />, root);
  };
}

/** A page's story only: the panel finds it again by its tab. */
function panelAction({ scope }: Story, { tabId }: Job) {
  return scope === 'page' && hasPanel(browser) ? { onOpenPanel: () => void openPanel(browser, tabId).then(() => close()) } : {};
}

async function find(): Promise<Found> {
  const [job, settings] = await Promise.all([findPopupJob(browser), readSettings(browser)]);
  folded = settings.folded;
  if (!job) return { kind: 'nothing', why: 'tab-closed' };
  const shown = job.mode === 'page' ? findShown(browser, job.tabId) : Promise.resolve(null);
  shown.catch(() => undefined); // told below, unless the panel takes the job
  if (await handToPanel(browser, job)) {
    close();
    return { kind: 'elsewhere' };
  }
  const story = await shown;
  return story ? { kind: 'story', story: await applyDecisions(story), job } : { kind: 'job', job };
}
