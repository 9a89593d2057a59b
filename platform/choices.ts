/** What a reader has chosen, on disk: a change never loses another's, and what can't be read is set aside, not thrown away. */
import * as v from 'valibot';
import type { browser } from './browser.ts';
import { holdsAll } from './holds-all.ts';
import { within } from './within.ts';

export interface ChoicesApi {
  readonly storage: { readonly local: Pick<typeof browser.storage.local, 'get' | 'set'> };
}

/** A place on disk: what is kept there has this shape, version included. */
export interface Drawer<T> {
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly empty: T;
}

/** A storage that fails mostly says so; one that is silent must not keep a popup waiting. */
const ANSWER_DEADLINE_MS = 2_000;
const unread = Symbol('unread');

/** What is kept there, or what stands for nothing. Never rejects. */
export async function readChoices<T>(api: ChoicesApi, { key, schema, empty }: Drawer<T>): Promise<T> {
  const parsed = v.safeParse(schema, await readRaw(api, key));
  return parsed.success ? parsed.output : empty;
}

/**
 * Changes what is kept, with no other page's change in between. What stood there and can't be wholly read goes to
 * `asideKey(key)` in the same step. Where the storage fails, nothing is written and the answer is false. Never rejects.
 */
export function changeChoices<T extends object>(api: ChoicesApi, drawer: Drawer<T>, change: (now: T) => T): Promise<boolean> {
  return alone(drawer.key, async () => {
    const raw = await readRaw(api, drawer.key);
    if (raw === unread) return false; // defaults written over what is only out of reach would lose it
    const parsed = v.safeParse(drawer.schema, raw);
    const isWhole = raw === undefined || (parsed.success && holdsAll(raw, parsed.output));
    const next = change(parsed.success ? parsed.output : drawer.empty);
    return write(api, { [drawer.key]: next, ...(isWhole ? {} : { [asideKey(drawer.key)]: raw }) });
  });
}

/** Where that stands which could not be read. */
export function asideKey(key: string): string {
  return `aside:${key}`;
}

function readRaw(api: ChoicesApi, key: string): Promise<unknown> {
  const answer = api.storage.local.get(key).then(
    (kept): unknown => kept[key],
    () => unread,
  );
  return within<unknown>(ANSWER_DEADLINE_MS, answer, () => unread);
}

function write(api: ChoicesApi, values: Record<string, unknown>): Promise<boolean> {
  const answer = api.storage.local.set(values).then(
    () => true,
    () => false,
  );
  return within(ANSWER_DEADLINE_MS, answer, () => false);
}

/** One at a time in all pages of the extension, where the browser has locks. */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(`choices:${name}`, work) : work();
}
