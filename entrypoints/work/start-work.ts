/** The life of a page that shows work: a skeleton at once, then the story or what stands in its way, then what the reader asks for. */
import type { Story, View } from '../../components/view.ts';
import type { Article } from '../../engine/index.ts';
import { browser } from '../../platform/browser.ts';
import { limitConnections } from '../../platform/connections.ts';
import type { Job } from '../../platform/jobs.ts';
import { noteShown } from '../../platform/shown-stories.ts';
import { askAgain } from './ask-again.ts';
import { drawSafely } from './draw-safely.ts';
import { keepStory } from './keep-story.ts';
import { runJob, wishOf } from './run-job.ts';
import { type Outcome, toFailure, toStoryView } from './to-outcome.ts';

/** What a page has to show: a story that is there, else a job to do, else nothing that is left; or another page of ours shows it. */
export type Found =
  | { readonly kind: 'story'; readonly story: Story; readonly job: Job | null }
  | { readonly kind: 'job'; readonly job: Job }
  | { readonly kind: 'nothing'; readonly why: 'tab-closed' | 'reading-gone' | 'not-read-yet' }
  | { readonly kind: 'elsewhere' };

/** What the reader can ask for in this state. */
export interface Actions {
  readonly kept?: Promise<boolean>;
  readonly onRetry?: () => void;
  readonly onReadAnyway?: () => void;
}

export interface Page {
  readonly find: () => Promise<Found>;
  readonly draw: (view: View, actions: Actions, job: Job | null) => void;
  /** Called when work ended in a story. */
  readonly onStory?: (story: Story) => Promise<void>;
}

/** What most work needs. */
const CHUNKS = [() => import('./read-copy.ts'), () => import('./to-story.ts')];

/** `again` looks anew for what there is to show; what was begun before and comes late is not drawn. */
export function startWork(page: Page): { readonly again: () => void } {
  let round = 0;
  const startRound = () => {
    round += 1;
    const own = round;
    return () => own === round;
  };

  const fail = () => show(toFailure({ code: browser.runtime?.id ? 'fault' : 'extension-updated' }), null);
  const draw = drawSafely(page.draw, fail);

  const show = ({ view, anyway, look }: Outcome, job: Job | null) => {
    const kept = view.kind === 'story' && job ? { kept: keepStory(view.story, job.tabId) } : {};
    draw(view, { ...(job ? actionsFor(view, job, anyway, look) : {}), ...kept }, job);
    if (view.kind !== 'story' || !job) return;
    if (look) noteShown(browser, job.tabId, look, view.story).catch(() => undefined); // only a convenience
    page.onStory?.(view.story).catch(fail);
  };
  const work = async (job: Job) => {
    const isLatest = startRound();
    let isOver = false; // what the browser never answers goes on behind the outcome, and must not draw over it
    const onStage = (stage: (View & { kind: 'working' })['stage']) => !isOver && isLatest() && draw({ kind: 'working', stage }, {}, job);
    onStage(job.mode === 'link' ? 'fetching' : 'reading');
    const outcome = await runJob(job, onStage);
    isOver = true;
    if (!isLatest()) return;
    show(outcome, job);
    const late = await outcome.awaitLate?.(isLatest);
    if (late && isLatest()) show(late, job);
  };
  const actionsFor = (view: View, job: Job, anyway: Article | null, look: Outcome['look']): Actions => ({
    ...(view.kind === 'problem' && view.canRetry ? { onRetry: () => void askAgain(job, view.problem).then(work).catch(fail) } : {}),
    ...(anyway ? { onReadAnyway: () => void readAnyway(anyway, job, look).catch(fail) } : {}),
  });
  const readAnyway = async (article: Article, job: Job, look: Outcome['look']) => {
    const isLatest = startRound(); // nothing is waited for any longer
    const view = await toStoryView(article, await wishOf(job));
    if (isLatest()) show({ view, anyway: null, look }, job);
  };
  const begin = async () => {
    const isLatest = startRound();
    const found = await page.find();
    if (!isLatest() || found.kind === 'elsewhere') return;
    limitConnections(document, found.kind === 'job' && found.job.mode === 'link' ? found.job.url : null);
    if (found.kind === 'story') return draw({ kind: 'story', story: found.story }, {}, found.job);
    return found.kind === 'job' ? work(found.job) : show(toFailure({ code: found.why }), null);
  };
  const again = () => void begin().catch(fail);

  draw({ kind: 'working', stage: 'reading' }, {}, null);
  again();
  for (const load of CHUNKS) load().catch(() => undefined); // on their way while it is being found out what is to be read
  return { again };
}
