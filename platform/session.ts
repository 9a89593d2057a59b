/** What is kept until the browser closes: in memory only, never on disk. Everything read back is checked. */
import * as v from 'valibot';
import type { browser } from './browser.ts';
import { SHOWN_SHELF } from './session-keys.ts';

export interface SessionApi {
  readonly storage: { readonly session: Pick<typeof browser.storage.session, 'get' | 'set' | 'remove'> };
}

/** Values of one kind, of which only the newest are kept. */
export interface Shelf {
  readonly name: string;
  readonly room: number;
}

const keysSchema = v.array(v.string());

/** The value under `key`, or null where there is none of this shape, or the session fails. Never rejects. */
export async function readKept<T>(api: SessionApi, key: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const kept: Readonly<Record<string, unknown>> = await api.storage.session.get(key).catch(() => ({}));
  const parsed = v.safeParse(schema, kept[key]);
  return parsed.success ? parsed.output : null;
}

/** Keeps the value; false where the session is full even without the spare shelf, or failing. Never rejects. */
export async function keep(api: SessionApi, key: string, value: object): Promise<boolean> {
  return (await keepAll(api, { [key]: value })) || ((await clearSpareShelf(api)) && keepAll(api, { [key]: value }));
}

/** Never rejects: what a failing session doesn't give up goes with the browser's end. */
export async function forget(api: SessionApi, keys: string | string[]): Promise<void> {
  await api.storage.session.remove(keys).catch(() => undefined);
}

/**
 * Keeps the value among the newest of its shelf; where it finds no room, the oldest go one by one, at last the spare
 * shelf. False where even that gives none. Never rejects.
 */
export async function keepOnShelf(api: SessionApi, shelf: Shelf, key: string, value: object): Promise<boolean> {
  const others = ((await readKept(api, shelf.name, keysSchema)) ?? []).filter((other) => other !== key);
  const drop = async (count: number) => forget(api, others.splice(0, count));
  if (others.length >= shelf.room) await drop(others.length + 1 - shelf.room);
  const put = () => keepAll(api, { [key]: value, [shelf.name]: [...others, key] }); // both or neither: a popup may close at any moment
  let isKept = await put();
  while (!isKept && others.length > 0) {
    await drop(1);
    isKept = await put();
  }
  return isKept || (shelf.name !== SHOWN_SHELF && (await clearSpareShelf(api)) && put());
}

/** True where there was something to clear. */
async function clearSpareShelf(api: SessionApi): Promise<boolean> {
  const keys = (await readKept(api, SHOWN_SHELF, keysSchema)) ?? [];
  await forget(api, [SHOWN_SHELF, ...keys]);
  return keys.length > 0;
}

async function keepAll(api: SessionApi, values: Record<string, object>): Promise<boolean> {
  try {
    await api.storage.session.set(values);
    return true;
  } catch {
    return false;
  }
}
