/** Before work is done again: what was refused is asked for again. */
import type { Problem } from '../../components/view.ts';
import { browser } from '../../platform/browser.ts';
import { dropNote, type Job, noteJob } from '../../platform/jobs.ts';
import { requestAccess } from '../../platform/link-access.ts';

/** The job to do now. To be called in the reader's very click. */
export async function askAgain(job: Job, { code }: Problem): Promise<Job> {
  if (job.mode !== 'link' || code !== 'access-refused') return job;
  const answer = requestAccess(browser, job.url);
  await noteJob(browser, { ...job, refusal: null }); // some browsers close the popup over the question: the next one goes on
  const isGranted = await answer;
  await dropNote(browser);
  return { ...job, refusal: isGranted ? null : 'access-refused' };
}
