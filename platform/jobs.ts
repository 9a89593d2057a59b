/** What a reader asked for: by the toolbar button, or by the menu, which leaves a note for the popup that opens next. */
import * as v from 'valibot';
import type { browser } from './browser.ts';
import type { LinkRefusal } from './link-access.ts';
import { forget, keep, keepOnShelf, readKept, type SessionApi } from './session.ts';
import { NOTE_FOR_POPUP } from './session-keys.ts';

/** A piece of work for popup or reader. Plain data: it is kept in the session and may be done again. */
export type Job =
  | { readonly mode: 'page'; readonly tabId: number; readonly address?: string | undefined }
  | { readonly mode: 'selection'; readonly tabId: number; readonly frameId: number; readonly address?: string | undefined }
  | { readonly mode: 'link'; readonly tabId: number; readonly url: string; readonly refusal: LinkRefusal | null };

const address = v.exactOptional(v.string());
const tabId = v.number();
export const jobSchema: v.GenericSchema<unknown, Job> = v.variant('mode', [
  v.object({ mode: v.literal('page'), tabId, address }),
  v.object({ mode: v.literal('selection'), tabId, frameId: v.number(), address }),
  v.object({
    mode: v.literal('link'),
    tabId,
    url: v.string(),
    refusal: v.nullable(v.picklist(['access-refused', 'not-a-web-page', 'private-address'])),
  }),
]);

const SHELF = { name: 'jobs', room: 20 };
/** A note that no popup took by then was for one that never opened. */
const FRESH_MS = 20_000;
const noteSchema = v.object({ job: jobSchema, at: v.number() });

export interface JobsApi extends SessionApi {
  readonly tabs: Pick<typeof browser.tabs, 'query'>;
}

/** Leaves the job for the popup that opens next. */
export async function noteJob(api: SessionApi, job: Job): Promise<void> {
  await keep(api, NOTE_FOR_POPUP, { job, at: Date.now() });
}

export async function dropNote(api: SessionApi): Promise<void> {
  await forget(api, NOTE_FOR_POPUP);
}

/** The tab in front, as a job to read its page; null where no tab is active. */
export async function findActiveTab(api: Pick<JobsApi, 'tabs'>): Promise<{ readonly job: Job; readonly windowId: number | null } | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { job: { mode: 'page', tabId: tab.id, ...(tab.url ? { address: tab.url } : {}) }, windowId: tab.windowId ?? null };
}

/** The job noted for the active tab, or that tab's page; null where no tab is active. A note is taken once. */
export async function findPopupJob(api: JobsApi): Promise<Job | null> {
  const [active, note] = await Promise.all([findActiveTab(api), readKept(api, NOTE_FOR_POPUP, noteSchema)]);
  if (note) await dropNote(api);
  const isFresh = note && note.job.tabId === active?.job.tabId && Math.abs(Date.now() - note.at) < FRESH_MS;
  return isFresh ? note.job : (active?.job ?? null);
}

/** Keeps the job for a reader tab and gives the name to find it by; the tab may be loaded again, so it stays. */
export async function keepJob(api: SessionApi, job: Job): Promise<string> {
  const id = crypto.randomUUID();
  await keepOnShelf(api, SHELF, `job:${id}`, job);
  return id;
}

export function findKeptJob(api: SessionApi, id: string): Promise<Job | null> {
  return readKept(api, `job:${id}`, jobSchema);
}
