/** The life of a page that shows work: a skeleton at once, then the story or what stands in its way, then what the reader asks for. */
import type { Stage, Story, View } from '../../components/view.ts';
import type { Article } from '../../engine/index.ts';
import { browser } from '../../platform/browser.ts';
import { limitConnections } from '../../platform/connections.ts';
import { handOver } from '../../platform/handoff.ts';
import type { Job } from '../../platform/jobs.ts';
import { openReader } from '../../platform/open-reader.ts';
import { runJob } from './run-job.ts';
import { toProblemView, toStoryView } from './to-view.ts';

/** What a page has to show: a job to do, or a story that is done. */
export type Found = { readonly job: Job | null } | { readonly story: Story | null };

export interface Actions {
  readonly onOpenReader?: () => void;
  readonly onRetry?: () => void;
  readonly onReadAnyway?: () => void;
}

export interface Page {
  readonly find: () => Promise<Found>;
  readonly draw: (view: View, actions: Actions) => void;
}

export function startWork(page: Page): void {
  const show = (view: View, actions: Actions = {}) => {
    markState(view);
    page.draw(view, actions);
  };
  const fail = () => show(toProblemView({ code: browser.runtime?.id ? 'fault' : 'extension-updated' }));
  const work = async (job: Job) => {
    const onStage = (stage: Stage) => show({ kind: 'working', stage });
    onStage('reading');
    const { view, anyway } = await runJob(job, onStage);
    show(view, actionsFor(view, job, anyway));
  };
  const actionsFor = (view: View, job: Job, anyway: Article | null): Actions => ({
    ...(view.kind === 'story' ? { onOpenReader: () => void readOn(view.story, job.tabId).catch(fail) } : {}),
    ...(view.kind === 'problem' && view.canRetry ? { onRetry: () => void work(job).catch(fail) } : {}),
    ...(anyway ? { onReadAnyway: () => showAnyway(anyway, job) } : {}),
  });
  const showAnyway = (article: Article, job: Job) => {
    const view = toStoryView(article, job.mode);
    show(view, actionsFor(view, job, null));
  };
  const begin = async () => {
    const found = await page.find();
    limitConnections(
      document,
      'job' in found && found.job?.mode === 'link' && found.job.refusal !== 'not-a-web-page' ? found.job.url : null,
    );
    if ('story' in found) return show(found.story ? { kind: 'story', story: found.story } : toProblemView({ code: 'reading-gone' }));
    return found.job ? work(found.job) : show(toProblemView({ code: 'tab-closed' }));
  };
  show({ kind: 'working', stage: 'reading' });
  begin().catch(fail);
}

async function readOn(story: Story, tabId: number): Promise<void> {
  const id = await handOver(browser, story);
  await openReader(browser, { story: id ?? '' }, tabId);
  close();
}

/** The state as attributes of the page, for styles and for tests that drive a real browser. */
function markState(view: View): void {
  const { dataset } = document.documentElement;
  dataset.view = view.kind;
  dataset.problem = view.kind === 'problem' ? view.problem.code : '';
}
