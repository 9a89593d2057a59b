/** What is kept until the browser closes: in memory only, never on disk. Everything read back is checked. */
import * as v from 'valibot';
import type { browser } from './browser.ts';

export interface SessionApi {
  readonly storage: { readonly session: Pick<typeof browser.storage.session, 'get' | 'set' | 'remove'> };
}

/** The value under `key`, or null where there is none of this shape. */
export async function readKept<T>(api: SessionApi, key: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const parsed = v.safeParse(schema, (await api.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : null;
}

/** Keeps the value; false where the storage is full or failing. */
export async function keep(api: SessionApi, key: string, value: object): Promise<boolean> {
  try {
    await api.storage.session.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}

export async function forget(api: SessionApi, keys: string | string[]): Promise<void> {
  await api.storage.session.remove(keys);
}
