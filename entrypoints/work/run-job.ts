/** Does one piece of work, from the click to what is shown. Safe to repeat; never throws. */
import type { Stage } from '../../components/view.ts';
import { browser } from '../../platform/browser.ts';
import { capture } from '../../platform/capture.ts';
import type { Job } from '../../platform/jobs.ts';
import { type Outcome, toOutcome, toProblemView } from './to-view.ts';

export async function runJob(job: Job, onStage: (stage: Stage) => void): Promise<Outcome> {
  try {
    return await (job.mode === 'link' ? readLink(job, onStage) : readTab(job, onStage));
  } catch {
    return { view: toProblemView({ code: browser.runtime?.id ? 'fault' : 'extension-updated' }), anyway: null };
  }
}

async function readTab(job: Exclude<Job, { mode: 'link' }>, onStage: (stage: Stage) => void): Promise<Outcome> {
  const where = job.mode === 'selection' ? ({ file: '/selection.js', frameId: job.frameId } as const) : ({ file: '/article.js' } as const);
  const attempt = await capture(browser, { tabId: job.tabId, address: job.address, ...where }, onStage);
  if (!attempt.ok) return { view: toProblemView(attempt.problem), anyway: null };
  onStage('summarizing');
  return toOutcome(attempt.value.reading, job.mode);
}

async function readLink(job: Job & { mode: 'link' }, onStage: (stage: Stage) => void): Promise<Outcome> {
  if (job.refusal) return { view: toProblemView({ code: job.refusal, detail: new URL(job.url).host }), anyway: null };
  onStage('fetching');
  return { view: toProblemView({ code: 'fault' }), anyway: null };
}
