/** What a reader has chosen once and for all: kept in this browser, and only there. What only the reader page needs is kept apart. */
import * as v from 'valibot';
import type { SummaryLength, SummaryRole } from '../engine/index.ts';
import type { browser } from './browser.ts';

export interface Settings {
  readonly length: SummaryLength;
  /** Sections that the reader keeps folded, by role; `author` stands for the author's own without one. */
  readonly folded: readonly SectionName[];
}

export type SectionName = SummaryRole | 'author';

export interface SettingsApi {
  readonly storage: { readonly local: Pick<typeof browser.storage.local, 'get' | 'set'> };
}

const SECTIONS = ['what-happened', 'who-said', 'why-it-matters', 'background', 'numbers', 'what-next', 'author'] as const;
const KEY = 'settings';
const VERSION = 1;
export const DEFAULT_SETTINGS: Settings = { length: 'standard', folded: [] };

/** Each setting falls back by itself, so that one that can't be read costs no other. */
export const settingsSchema = v.object({
  v: v.literal(VERSION),
  length: v.fallback(v.picklist(['brief', 'standard', 'detailed']), DEFAULT_SETTINGS.length),
  folded: v.fallback(v.array(v.picklist(SECTIONS)), []),
});

/** Never rejects: where nothing can be read, the defaults. */
export async function readSettings(api: SettingsApi): Promise<Settings> {
  const kept = await api.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  const parsed = v.safeParse(settingsSchema, kept[KEY]);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

export async function changeSettings(api: SettingsApi, change: Partial<Settings>): Promise<void> {
  await api.storage.local.set({ [KEY]: { ...(await readSettings(api)), ...change, v: VERSION } });
}
