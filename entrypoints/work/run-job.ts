/** Does one piece of work, from the click to what is shown. Safe to repeat. */
import type { Stage } from '../../components/view.ts';
import { type PageCopy, type Reading, settleReading } from '../../engine/index.ts';
import { awaitArticle, type Waiting } from '../../platform/await-article.ts';
import { browser } from '../../platform/browser.ts';
import { capture } from '../../platform/capture.ts';
import type { PageTarget } from '../../platform/inject.ts';
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
  const where =
    job.mode === 'selection'
      ? ({ file: '/selection.js', frameId: job.frameId } as const)
      : ({ file: '/article.js', headStart: globalThis.headStart } as const);
  const target = { tabId: job.tabId, address: job.address, ...where };
  const reader = import('./read-copy.ts'); // loads while the page is being copied, and makes ready for the likeliest language
  reader.then(({ prepare }) => prepare(document.documentElement.lang)).catch(() => undefined); // told below, where it is needed
  const read = async (copy: PageCopy) => (await reader).readCopy(copy);
  const wish = wishOf(job); // read meanwhile too
  wish.catch(() => undefined); // told below, where it is needed
  const attempt = await capture(browser, target, { onStage, read });
  if (!attempt.ok) return toFailure(attempt.problem);
  onStage('summarizing');
  const { reading, copy, look } = attempt.value;
  if (job.mode === 'selection') return toOutcome(reading, await wish, null);
  const outcome = await toOutcome(reading.ok ? reading : await settle(copy, reading), await wish, look);
  return outcome.view.kind === 'story'
    ? outcome
    : { ...outcome, awaitLate: (isWanted) => awaitLate(job, target, { first: attempt.value, read, isWanted }) };
}

async function awaitLate(job: TabJob, target: PageTarget, waiting: Waiting): Promise<Outcome | null> {
  const late = await awaitArticle(browser, target, waiting);
  return late && toOutcome(late.reading, await wishOf(job), late.look);
}

/** A refused page gets a second opinion. */
async function settle(copy: PageCopy, first: Reading): Promise<Reading> {
  const { readCopyAgain } = await import('./read-copy-again.ts');
  return settleReading(first, () => readCopyAgain(copy));
}

async function readLink(job: LinkJob, onStage: OnStage): Promise<Outcome> {
  const { url, refusal } = job;
  const detail = URL.canParse(url) ? new URL(url).host : '';
  if (refusal) return toFailure({ code: refusal, detail });
  onStage('fetching');
  const { readFetched } = await import('./read-fetched.ts');
  if (!(await hasAccess(browser, url))) return toFailure({ code: 'access-refused', detail }); // asked last: what was allowed may be taken back at any time
  const attempt = await readFetched(url, () => onStage('reading'));
  return attempt.ok ? toOutcome(attempt.value, await wishOf(job), null) : toFailure(attempt.problem);
}

export async function wishOf({ mode }: Job): Promise<Wish> {
  return { scope: mode, length: (await readSettings(browser)).length };
}
