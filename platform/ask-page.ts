/** Asks a page for its copy and reads it. */
import type { PageCopy, Reading } from '../engine/index.ts';
import type { Envelope } from './envelope.ts';
import { inject, type PageTarget, type ScriptingApi } from './inject.ts';
import { type Attempt, failWith, succeedWith } from './problem.ts';

/** An answer of the page with its reading. */
export interface Answer {
  readonly envelope: Envelope;
  readonly copy: PageCopy;
  readonly reading: Reading;
}

/** Reads what a page gave; it fails where that is broken. */
export type ReadCopy = (copy: PageCopy) => Promise<Reading>;

const READING_DEADLINE_MS = 6_000;

/** What the page has now, whether it is still loading or not. */
export async function askPageNow(api: ScriptingApi, target: PageTarget, read: ReadCopy): Promise<Attempt<Answer>> {
  return toAnswer(await inject(api, target, { when: 'now', deadlineMs: READING_DEADLINE_MS }), read);
}

/** A script that failed in the page and a copy that can't be read are the same to a reader. */
export async function toAnswer(attempt: Attempt<Envelope>, read: ReadCopy): Promise<Attempt<Answer>> {
  if (!attempt.ok) return attempt;
  const envelope = attempt.value;
  if (!envelope.ok) return failWith('fault');
  try {
    return succeedWith({ envelope, copy: envelope.copy, reading: await read(envelope.copy) });
  } catch {
    return failWith('fault');
  }
}
