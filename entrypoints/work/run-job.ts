/** Does one piece of work, from the click to what is shown. Safe to repeat; never throws. */
import type { Problem, Stage } from '../../components/view.ts';
import { browser } from '../../platform/browser.ts';
import { capture } from '../../platform/capture.ts';
import { fetchPage } from '../../platform/fetch-page.ts';
import type { Job } from '../../platform/jobs.ts';
import { hasAccess } from '../../platform/link-access.ts';
import { type Outcome, toOutcome, toProblemView } from './to-view.ts';

export async function runJob(job: Job, onStage: (stage: Stage) => void): Promise<Outcome> {
  try {
    return await (job.mode === 'link' ? readLink(job, onStage) : readTab(job, onStage));
  } catch {
    return toFailure({ code: browser.runtime?.id ? 'fault' : 'extension-updated' });
  }
}

async function readTab(job: Exclude<Job, { mode: 'link' }>, onStage: (stage: Stage) => void): Promise<Outcome> {
  const where = job.mode === 'selection' ? ({ file: '/selection.js', frameId: job.frameId } as const) : ({ file: '/article.js' } as const);
  const attempt = await capture(browser, { tabId: job.tabId, address: job.address, ...where }, onStage);
  if (!attempt.ok) return toFailure(attempt.problem);
  onStage('summarizing');
  return toOutcome(attempt.value.reading, job.mode);
}

async function readLink({ url, refusal }: Job & { mode: 'link' }, onStage: (stage: Stage) => void): Promise<Outcome> {
  const host = URL.canParse(url) ? new URL(url).host : '';
  if (refusal) return toFailure({ code: refusal, detail: host });
  if (!(await hasAccess(browser, url))) return toFailure({ code: 'access-refused', detail: host });
  onStage('fetching');
  const attempt = await fetchPage(url);
  if (!attempt.ok) return toFailure(attempt.problem);
  onStage('reading');
  const { readFetched } = await import('./read-fetched.ts');
  return toOutcome(readFetched(attempt.value), 'link');
}

function toFailure(problem: Problem): Outcome {
  return { view: toProblemView(problem), anyway: null };
}
