/** Runs one of our scripts in a page and takes its answer, or the true reason why there is none. */
import * as v from 'valibot';
import type { browser } from './browser.ts';
import { classifyError } from './classify-error.ts';
import type { Envelope } from './envelope.ts';
import type { HeadStart } from './head-start.ts';
import { type Attempt, failWith, succeedWith } from './problem.ts';
import { envelopeSchema } from './schemas/envelope.ts';
import { within } from './within.ts';

export interface ScriptingApi {
  readonly scripting: Pick<typeof browser.scripting, 'executeScript'>;
}

/** Where to read, and what: the page's story, or what is selected in it. */
export interface PageTarget {
  readonly tabId: number;
  readonly frameId?: number;
  readonly file: '/article.js' | '/selection.js';
  /** The tab's address, where the browser tells it. */
  readonly address?: string | undefined;
  /** What may have been asked of the page already. */
  readonly headStart?: Promise<HeadStart | null> | undefined;
}

export interface InjectOptions {
  readonly deadlineMs: number;
  /** `settled` waits until the page's text has been parsed; `now` takes what is there. */
  readonly when: 'settled' | 'now';
}

export async function inject(api: ScriptingApi, target: PageTarget, { deadlineMs, when }: InjectOptions): Promise<Attempt<Envelope>> {
  const ask = async () =>
    (await target.headStart)?.take(target.tabId) ??
    api.scripting.executeScript({
      target: { tabId: target.tabId, ...(target.frameId ? { frameIds: [target.frameId] } : {}) },
      files: [target.file],
      ...(when === 'now' ? { injectImmediately: true } : {}),
    });
  const askTwice = async () => {
    const results = await ask();
    return openEnvelope(isNothing(results) ? await ask() : results);
  };
  try {
    return await within<Attempt<Envelope>>(deadlineMs, askTwice(), () => failWith('no-answer'));
  } catch (error) {
    return failWith(classifyError(error, target.address));
  }
}

interface InjectionResult {
  readonly result?: unknown;
  readonly error?: unknown;
}

/** Chromium gives `null`, or no result, for a script that failed and for one whose page was loaded anew under it: asking again tells which. */
function isNothing([first]: readonly InjectionResult[]): boolean {
  return first === undefined || first.result === null;
}

/**
 * A script that failed gives `null` in Chromium and an error in Firefox; both are no envelope. Neither a result nor an
 * error is what Firefox gives where the page went away under the script.
 */
function openEnvelope([first]: readonly InjectionResult[]): Attempt<Envelope> {
  if (first && first.result === undefined && first.error === undefined) return failWith('navigated');
  const parsed = v.safeParse(envelopeSchema, first?.result);
  return parsed.success ? succeedWith(parsed.output) : failWith('fault');
}
