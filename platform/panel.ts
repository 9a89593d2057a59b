/** The side panel or sidebar: how it is opened, and how the popup gives it a job where it is open already. */
import * as v from 'valibot';
import type { Browser, browser } from './browser.ts';
import { type Job, jobSchema } from './jobs.ts';
import { within } from './within.ts';

export interface PanelApi {
  /** Chromium. */
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  /** Firefox. */
  readonly sidebarAction?: { open(): Promise<void> };
  readonly tabs: Pick<typeof browser.tabs, 'get'>;
  readonly runtime: Pick<typeof browser.runtime, 'sendMessage'>;
}

export interface PanelEvents {
  readonly runtime: Pick<typeof browser.runtime, 'onMessage'>;
}

/** What the popup says to the panel of its window. */
const messageSchema = v.object({ to: v.literal('panel'), windowId: v.number(), job: jobSchema });
const TAKEN = 'taken';
/** Where no panel is open the browser says so at once. */
const ANSWER_DEADLINE_MS = 400;

/** Whether this browser has one. */
export function hasPanel({ sidePanel, sidebarAction }: Pick<PanelApi, 'sidePanel' | 'sidebarAction'>): boolean {
  return Boolean(sidePanel?.open ?? sidebarAction?.open);
}

/** To be called in the reader's very click. Rejects where the browser refuses. */
export async function openPanel(api: PanelApi, tabId: number): Promise<void> {
  if (api.sidebarAction?.open) return api.sidebarAction.open();
  const { windowId } = await api.tabs.get(tabId);
  if (windowId !== undefined) await api.sidePanel?.open({ windowId });
}

/** True where the panel of the tab's window is open and does this job. A page behind a link stays with the popup, whose connections it needs. */
export async function handToPanel(api: PanelApi, job: Job): Promise<boolean> {
  if (job.mode === 'link' || !hasPanel(api)) return false;
  const ask = async () => {
    const { windowId } = await api.tabs.get(job.tabId);
    return (await api.runtime.sendMessage({ to: 'panel', windowId, job })) as unknown;
  };
  const answer = ask().catch(() => null);
  return (await within<unknown>(ANSWER_DEADLINE_MS, answer, () => null)) === TAKEN;
}

/** In the panel: takes the jobs for its window. */
export function listenForJobs({ runtime }: PanelEvents, windowId: () => number | null, onJob: (job: Job) => void): void {
  runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const parsed = v.safeParse(messageSchema, message);
    if (!parsed.success || sender.tab || parsed.output.windowId !== windowId()) return undefined; // a page's script has a tab; our popup has none
    onJob(parsed.output.job);
    return Promise.resolve(TAKEN);
  });
}
