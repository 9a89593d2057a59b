/** Does one piece of work, from the click to what is shown. Safe to repeat. */
import type { Stage } from '../../components/view.ts';
import { type Draft, type Reading, settleReading } from '../../engine/index.ts';
import { browser } from '../../platform/browser.ts';
import { capture } from '../../platform/capture.ts';
import { inject } from '../../platform/inject.ts';
import type { Job } from '../../platform/jobs.ts';
import { hasAccess } from '../../platform/link-access.ts';
import { readSettings } from '../../platform/settings.ts';
import { type Outcome, toFailure, toOutcome } from './to-outcome.ts';
import type { Wish } from './to-story.ts';

type OnStage = (stage: Stage) => void;
type LinkJob = Job & { readonly mode: 'link' };
type TabJob = Exclude<Job, LinkJob>;

export function runJob(job: Job, onStage: OnStage): Promise<Outcome> {
  return job.mode === 'link' ? readLink(job, onStage) : readTab(job, onStage);
}

async function readTab(job: TabJob, onStage: OnStage): Promise<Outcome> {
  const where = job.mode === 'selection' ? ({ file: '/selection.js', frameId: job.frameId } as const) : ({ file: '/article.js' } as const);
  const attempt = await capture(browser, { tabId: job.tabId, address: job.address, ...where }, { onStage, finish });
  if (!attempt.ok) return toFailure(attempt.problem);
  onStage('summarizing');
  const { reading, look } = attempt.value;
  const settled = job.mode === 'selection' || reading.ok ? reading : await settle(job, reading);
  return toOutcome(settled, await wishOf(job), job.mode === 'page' ? look : null);
}

async function finish(draft: Draft): Promise<Reading> {
  const { finishReading } = await import('./finish-draft.ts');
  return finishReading(draft);
}

const SECOND_READING_DEADLINE_MS = 3_000;

/** A refused page gets a second opinion; where that fails, the first stands. */
async function settle({ tabId, address }: TabJob, first: Reading): Promise<Reading> {
  const target = { tabId, address, file: '/second-reading.js' } as const;
  const attempt = await inject(browser, target, { when: 'now', deadlineMs: SECOND_READING_DEADLINE_MS });
  if (!attempt.ok || !attempt.value.ok) return first;
  const second = await finish(attempt.value.draft);
  return settleReading(first, () => second);
}

async function readLink(job: LinkJob, onStage: OnStage): Promise<Outcome> {
  const { url, refusal } = job;
  const detail = URL.canParse(url) ? new URL(url).host : '';
  if (refusal) return toFailure({ code: refusal, detail });
  if (!(await hasAccess(browser, url))) return toFailure({ code: 'access-refused', detail });
  onStage('fetching');
  const { readFetched } = await import('./read-fetched.ts');
  const attempt = await readFetched(url, () => onStage('reading'));
  return attempt.ok ? toOutcome(attempt.value, await wishOf(job), null) : toFailure(attempt.problem);
}

export async function wishOf({ mode }: Job): Promise<Wish> {
  return { scope: mode, length: (await readSettings(browser)).length };
}
