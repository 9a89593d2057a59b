/** What could not be read and was set aside: to be told, saved by the reader, and forgotten only when the reader says so. */
import type { browser } from './browser.ts';
import { asideKey } from './choices.ts';

export interface AsideApi {
  readonly storage: { readonly local: Pick<typeof browser.storage.local, 'get' | 'remove'> };
}

/** What was set aside under these keys, as it was kept, by key; null where there is nothing. Never rejects. */
export async function findSetAside(api: AsideApi, keys: readonly string[]): Promise<Readonly<Record<string, unknown>> | null> {
  const found = await api.storage.local.get(keys.map(asideKey)).catch(() => ({}));
  return Object.keys(found).length > 0 ? found : null;
}

export async function forgetSetAside(api: AsideApi, keys: readonly string[]): Promise<void> {
  await api.storage.local.remove(keys.map(asideKey)).catch(() => undefined); // it stays, and is told again
}
